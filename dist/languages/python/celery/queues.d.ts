import type { QueueReference } from '../../../facts/index.js';
import type { CeleryProject } from './celery.js';
import type { Configuration } from './configuration.js';
/** The queues that an app's workers take messages from, as SQS knows them: by the URLs of predefined ones, else by their names. */
export declare function consumedBy(configuration: Configuration, { base, mappings }: CeleryProject): QueueReference[];
