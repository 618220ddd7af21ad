import { valueIn } from './known.js';
import { seconds } from './seconds.js';
import { longest, longestWait, rounds, wantedVisibility } from './waits.js';
/**
 * Undefined where nothing bounds the work. Its numbers mean nothing where the worker's visibility or the limit is
 * unknown: ask `decide` first. Other values that are not known are taken at their least: the true wait is only longer.
 */
export function windowOf(project, worker) {
    const limit = longestLimit(project, worker);
    if (!limit)
        return undefined;
    const time = valueIn(limit.value) ?? seconds(0);
    const reservation = reservationOf(worker);
    const delays = [...worker.delays, ...project.tasksOf(worker).flatMap((task) => task.delays)];
    const longestDelay = longest(delays, (one) => valueIn(one) ?? 0);
    const delay = valueIn(longestDelay) ?? seconds(0);
    const wait = longestWait(reservation, time);
    const wanted = seconds(Math.max(2 * time, wantedVisibility(wait, delay, time)));
    const visibility = valueIn(worker.visibility) ?? seconds(0);
    return {
        worker,
        visibility,
        limit,
        time,
        reservation,
        rounds: rounds(reservation),
        wait,
        longestDelay,
        delay,
        wanted,
    };
}
/** A task of which the limit is not known cannot make the longest one shorter. */
function longestLimit(project, worker) {
    const tasks = project.tasksOf(worker).map(({ name, timeLimit }) => ({ value: timeLimit, of: `\`${name}\`` }));
    const all = tasks.length > 0 ? tasks : [{ value: worker.timeLimit, of: `\`${worker.name}\`` }];
    const bounded = all.filter((one) => valueIn(one.value) !== null);
    return longest(bounded, ({ value }) => valueIn(value) ?? 0);
}
const reservationOf = (worker) => ({
    concurrency: valueIn(worker.concurrency),
    prefetch: valueIn(worker.prefetch) || 1,
    queues: valueIn(worker.queues) ?? 1,
});
