import { type Setting } from '../../../facts/index.js';
import type { App } from './apps.js';
import type { CeleryProject } from './celery.js';
/**
 * Visibility timeouts that no queue of SQS gets (kombu/transport/SQS: the option is used by CreateQueue alone), or that only
 * the queues which Celery creates get; and what SQS takes within bounds.
 */
export declare function visibilityOptionsOf(app: App, project: CeleryProject): Setting[];
