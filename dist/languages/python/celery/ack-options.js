import { map } from '../../../facts/index.js';
import { truthy } from '../arithmetic.js';
import { taskId, workerId } from './ids.js';
import { isNamed, settingOf } from './settings.js';
import { scalarOf } from './values.js';
/** Options of a task that ask for a redelivery, and the value that departs from the default. */
const options = {
    reject_on_worker_lost: true,
    acks_on_failure_or_timeout: false,
    acks_on_failure: false,
    acks_on_timeout: false,
};
/** What a task's decorator or class asks of its acknowledgement; Celery looks at none of it under early acknowledgement. */
export const ackOptionsOf = (task, { mappings }) => Object.entries(options).flatMap(([name, value]) => asked(task.options.entries.get(name), 'redelivery', value, taskId(task.at, task.name), mappings));
/** The same for all tasks of an app, and what else a worker is asked for. */
export function ackSettingsOf(app, project) {
    const configuration = project.configuration(app);
    const of = workerId(app);
    const setting = (name, asks, value) => asked(configuration.written(name), asks, value, of, project.mappings);
    return [
        ...Object.entries(options).flatMap(([name, value]) => setting(`task_${name}`, 'redelivery', value)),
        ...setting('worker_deduplicate_successful_tasks', 'deduplication', true),
        ...setting('worker_disable_prefetch', 'no-prefetch', true),
    ];
}
function asked(slot, asks, value, of, mappings) {
    const known = isNamed(slot) ? scalarOf(slot, mappings) : undefined;
    if (!isNamed(slot) || !known)
        return [];
    const departs = map(known, (one) => one !== null && truthy(one) === value);
    return [settingOf(slot, { of, asks, departs }, mappings.base)];
}
