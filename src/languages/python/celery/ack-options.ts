import type { Scalar } from '../../../code/module.js';
import { type Known, map, type Setting } from '../../../facts/index.js';
import { truthy } from '../arithmetic.js';
import type { Slot } from '../mappings/mapping.js';
import type { Mappings } from '../mappings/mappings.js';
import type { App } from './apps.js';
import type { CeleryProject } from './celery.js';
import { taskId, workerId } from './ids.js';
import { isNamed, settingOf } from './settings.js';
import type { TaskCode } from './tasks.js';
import { celeryDefault, scalarOf } from './values.js';

/** Options of a task that ask for a redelivery, and the value that departs from the default. */
const options: Record<string, boolean> = {
  reject_on_worker_lost: true,
  acks_on_failure_or_timeout: false,
  acks_on_failure: false,
  acks_on_timeout: false,
};

/**
 * Whether a late-acknowledged message comes back when its process is killed (celery/worker/request.py, `on_failure`): what is
 * rejected but not requeued stays on SQS as well. `effective` gives what holds for a task after all settings.
 */
export function rejectsLost(effective: (attribute: string) => Known<Scalar> | undefined): Known<boolean> {
  const all = ['reject_on_worker_lost', 'acks_on_failure_or_timeout', 'acks_on_failure'].flatMap((name) => {
    const known = effective(name);
    return known ? [map(known, (one) => one !== null && truthy(one) === options[name])] : [];
  });
  const decides = all.find((one) => one.is !== 'unknown' && one.value) ?? all.find((one) => one.is === 'unknown');
  return decides ?? all[0] ?? celeryDefault(false);
}

/** What a task's decorator or class asks of its acknowledgement; Celery looks at none of it under early acknowledgement. */
export const ackOptionsOf = (task: TaskCode, { mappings }: CeleryProject): Setting[] =>
  Object.entries(options).flatMap(([name, value]) =>
    asked(task.options.entries.get(name), 'redelivery', value, taskId(task.at, task.name), mappings),
  );

/** The same for all tasks of an app, and what else a worker is asked for. */
export function ackSettingsOf(app: App, project: CeleryProject): Setting[] {
  const configuration = project.configuration(app);
  const of = workerId(app);
  const setting = (name: string, asks: Setting['asks'], value: boolean) =>
    asked(configuration.written(name), asks, value, of, project.mappings);
  return [
    ...Object.entries(options).flatMap(([name, value]) => setting(`task_${name}`, 'redelivery', value)),
    ...setting('worker_deduplicate_successful_tasks', 'deduplication', true),
    ...setting('worker_disable_prefetch', 'no-prefetch', true),
    ...setting('worker_detect_quorum_queues', 'quorum-queues', false),
  ];
}

function asked(
  slot: Slot | undefined,
  asks: Setting['asks'],
  value: boolean,
  of: string,
  mappings: Mappings,
): Setting[] {
  const known = isNamed(slot) ? scalarOf(slot, mappings) : undefined;
  if (!isNamed(slot) || !known) return [];
  const departs: Known<boolean> = map(known, (one) => one !== null && truthy(one) === value);
  return [settingOf(slot, { of, asks, departs }, mappings.base)];
}
