import { type Known, type Seconds } from '../../../facts/index.js';
import type { CeleryProject } from './celery.js';
import type { TaskCode } from './tasks.js';
/** How long retries of a task wait under its window: written delays, and Celery's own where a retry names none. */
export declare function delaysOf(task: TaskCode, project: CeleryProject): Known<Seconds>[];
