import type { Scalar } from '../../../code/module.js';
import { type Known, type Setting } from '../../../facts/index.js';
import type { App } from './apps.js';
import type { CeleryProject } from './celery.js';
import type { TaskCode } from './tasks.js';
/**
 * Whether a late-acknowledged message comes back when its process is killed (celery/worker/request.py, `on_failure`): what is
 * rejected but not requeued stays on SQS as well. `effective` gives what holds for a task after all settings.
 */
export declare function rejectsLost(effective: (attribute: string) => Known<Scalar> | undefined): Known<boolean>;
/** What a task's decorator or class asks of its acknowledgement; Celery looks at none of it under early acknowledgement. */
export declare const ackOptionsOf: (task: TaskCode, { mappings }: CeleryProject) => Setting[];
/** The same for all tasks of an app, and what else a worker is asked for. */
export declare function ackSettingsOf(app: App, project: CeleryProject): Setting[];
