import { type Setting } from '../../../facts/index.js';
import type { App } from './apps.js';
import type { CeleryProject } from './celery.js';
/** Visibility timeouts that no queue of SQS gets (kombu/transport/SQS: the option is used by CreateQueue alone). */
export declare function visibilityOptionsOf(app: App, project: CeleryProject): Setting[];
