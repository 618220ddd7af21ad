import { seconds } from './seconds.js';
/** SQS hands out at most this many messages in one ReceiveMessage. */
const receiveLimit = 10;
/** Delivery, the child's respawn after a hard limit, DeleteMessage. */
export const slack = seconds(30);
/** The longest window SQS grants, counted from the receive. */
export const longestVisibility = seconds(43_200);
/**
 * How many rounds of the time limit pass, at worst, from a message's receive to its acknowledgement, in either
 * acknowledgement mode (semantics 1.6, measured there): messages reserved, and overshot by polling each queue apart,
 * over processes. Unlimited prefetch has no bound: Infinity.
 */
export function rounds({ concurrency, least = concurrency, prefetch, queues }) {
    if (prefetch === 0)
        return Number.POSITIVE_INFINITY;
    if (concurrency === undefined)
        return queues * prefetch;
    return Math.ceil(reserved({ concurrency, prefetch, queues }) / Math.max(1, least ?? concurrency));
}
/** The most messages that a worker holds at a time; one process's, where their number is not known. */
export function reserved({ concurrency = 1, prefetch, queues }) {
    if (prefetch === 0)
        return Number.POSITIVE_INFINITY;
    const own = concurrency * prefetch;
    return own + (queues - 1) * Math.min(receiveLimit, own);
}
/** W: the longest time from receive to acknowledgement. */
export const longestWait = (reservation, limit) => seconds(rounds(reservation) * limit);
/** The window that leaves a whole further limit (at least the slack) after the longest wait and the longest delay. */
export const wantedVisibility = (wait, delay, limit) => seconds(Math.ceil(wait + delay + Math.max(limit, slack)));
/** The one of which the measure is greatest; the first of equals. */
export const longest = (all, measure) => all.reduce((best, one) => (best === undefined || measure(one) > measure(best) ? one : best), undefined);
