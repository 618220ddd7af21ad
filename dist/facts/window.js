import { written } from './deed.js';
import { valueIn } from './known.js';
import { effectiveVisibility, lambdaVisibility } from './lambda.js';
import { enforcedLimits } from './pools.js';
import { seconds } from './seconds.js';
import { longest, longestVisibility, longestWait, reserved, rounds, wantedVisibility, } from './waits.js';
/**
 * Undefined where nothing bounds the work. Its numbers mean nothing where the worker's visibility or the limit is
 * unknown: ask `decide` first. Other values that are not known are taken at their least: the true wait is only longer.
 */
export function windowOf(project, worker) {
    const limit = longestLimit(project, worker);
    if (!limit || enforcedLimits(worker) === 'none')
        return undefined;
    const time = valueIn(limit.value) ?? seconds(0);
    const reservation = reservationOf(worker);
    const delays = [...worker.delays, ...project.tasksOf(worker).flatMap((task) => task.delays)];
    const longestDelay = longest(delays, (one) => valueIn(one) ?? 0);
    const throttled = longest(project.tasksOf(worker), (task) => throttleOf(task, reservation));
    const throttle = seconds(throttled ? throttleOf(throttled, reservation) : 0);
    const delay = seconds((valueIn(longestDelay) ?? 0) + throttle);
    const wait = longestWait(reservation, time);
    const gathering = valueIn(worker.batchingWindow) ?? seconds(0);
    const wanted = worker.library === 'lambda'
        ? lambdaVisibility(time, gathering)
        : seconds(Math.max(2 * time, wantedVisibility(wait, delay, time)));
    const { queue, setting } = visibilityOf(project, worker);
    const visibility = valueIn(setting) ?? seconds(0);
    return {
        worker,
        queue,
        setting,
        visibility: worker.library === 'lambda' ? effectiveVisibility(visibility, time, gathering) : visibility,
        limit,
        time,
        reservation,
        rounds: rounds(reservation),
        wait,
        longestDelay,
        ...(throttle > 0 ? { throttled } : {}),
        throttle,
        delay,
        wanted,
    };
}
/**
 * The attribute of the queue, which infrastructure gave it: a worker's option has no effect on a queue that is there already.
 * Of several queues the shortest window counts.
 */
export function visibilityOf(project, worker) {
    const queue = longest(project.queuesOf(worker), ({ visibility }) => -(valueIn(visibility) ?? Number.MAX_VALUE));
    return queue ? { queue, setting: queue.visibility } : { setting: worker.visibility };
}
/** A rate limit lets the reserved messages start one by one (celery/worker/strategy.py). */
function throttleOf({ rateLimit }, reservation) {
    const rate = valueIn(rateLimit);
    return rate && Number.isFinite(reserved(reservation)) ? Math.ceil(reserved(reservation) / rate) : 0;
}
/** A task of which the limit is not known cannot make the longest one shorter. */
function longestLimit(project, worker) {
    const tasks = project.tasksOf(worker).map(({ name, timeLimit }) => ({ value: timeLimit, of: `\`${name}\`` }));
    const all = tasks.length > 0 ? tasks : [{ value: worker.timeLimit, of: `\`${worker.name}\`` }];
    const bounded = all.filter((one) => valueIn(one.value) !== null);
    return longest(bounded, ({ value }) => valueIn(value) ?? 0);
}
export const reservationOf = (worker) => ({
    concurrency: valueIn(worker.concurrency),
    least: valueIn(worker.least),
    prefetch: valueIn(worker.prefetch) || 1,
    queues: valueIn(worker.queues) ?? 1,
});
/** The change that gives the worker the window that it wants. */
export function widening({ worker, queue, setting, wanted }) {
    const deed = wanted > longestVisibility ? undefined : written(setting, wanted);
    const whose = worker.library === 'lambda' ? 'whose function failed' : 'whose worker died';
    const why = `a longer window only delays the redelivery of a message ${whose}`;
    return deed && { ...deed, language: (queue ?? worker).language, safety: 'safe', why };
}
