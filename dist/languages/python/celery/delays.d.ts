import type { Known, Retry, Seconds } from '../../../facts/index.js';
import type { CeleryProject } from './celery.js';
import type { TaskCode } from './tasks.js';
/** How long messages of a task wait under its window for its retries. */
export declare function delaysOf(task: TaskCode, retries: readonly Retry[], project: CeleryProject): Known<Seconds>[];
