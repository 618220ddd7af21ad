import { locate } from '../../../code/walk.js';
import { type Setting, set } from '../../../facts/index.js';
import type { CeleryProject } from './celery.js';
import { taskId } from './ids.js';
import { namesRead } from './mentions.js';
import { isNamed, settingOf } from './settings.js';
import { decidesDelivery } from './spellings.js';
import type { TaskCode } from './tasks.js';

/** Settings of all tasks that a task has an option for, by another name (celery/app/task.py, the attributes of `Task`). */
const options: ReadonlyMap<string, string> = new Map([
  ['task_default_rate_limit', 'rate_limit'],
  ['task_default_priority', 'priority'],
  ...[
    'time_limit',
    'soft_time_limit',
    'acks_late',
    'acks_on_failure_or_timeout',
    'reject_on_worker_lost',
    'ignore_result',
    'serializer',
    'track_started',
    'store_errors_even_if_ignored',
  ].map((name): [string, string] => [`task_${name}`, name]),
]);

/** `@shared_task(task_time_limit=60)`: it becomes an attribute of the task, which nothing looks for. */
export function unreadOptionsOf(task: TaskCode, { base }: CeleryProject): Setting[] {
  return [...options].flatMap(([name, instead]) => {
    const slot = task.options.entries.get(name);
    if (!isNamed(slot) || namesRead(base).has(name)) return [];
    const there = task.options.entries.get(instead);
    const unread = {
      where: 'among the options of a task',
      instead,
      matters: decidesDelivery(name),
      ...(isNamed(there) ? { there: locate(there.value, there.place) } : {}),
    };
    const departs = set(true, locate(slot.key, slot.place));
    return [settingOf(slot, { of: taskId(task.at, task.name), departs, unread }, base)];
  });
}
