import { type Setting } from '../../../facts/index.js';
import type { App } from './apps.js';
import type { CeleryProject } from './celery.js';
import type { TaskCode } from './tasks.js';
/** What a task's decorator or class asks of its acknowledgement; Celery looks at none of it under early acknowledgement. */
export declare const ackOptionsOf: (task: TaskCode, { mappings }: CeleryProject) => Setting[];
/** The same for all tasks of an app, and what else a worker is asked for. */
export declare function ackSettingsOf(app: App, project: CeleryProject): Setting[];
