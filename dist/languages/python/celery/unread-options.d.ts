import { type Setting } from '../../../facts/index.js';
import type { CeleryProject } from './celery.js';
import type { TaskCode } from './tasks.js';
/** `@shared_task(task_time_limit=60)`: it becomes an attribute of the task, which nothing looks for. */
export declare function unreadOptionsOf(task: TaskCode, { base }: CeleryProject): Setting[];
