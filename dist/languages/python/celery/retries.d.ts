import { type Retry } from '../../../facts/index.js';
import type { CeleryProject } from './celery.js';
import type { TaskCode } from './tasks.js';
/** Where a task sends itself again, and how long the new message waits (celery/app/task.py, `retry`; celery/app/autoretry.py). */
export declare function retriesOf(task: TaskCode, project: CeleryProject): Retry[];
