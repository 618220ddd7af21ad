import { invalid } from './errors.js';
import { queueOf } from './queue.js';
import { duration } from './store.js';
import { withClaim } from './with-claim.js';
/** Receives messages and has each job done by one owner. No message is deleted before its claim has an answer. */
export function consumeJobs(options) {
    const { client, queueUrl, store, concurrency = 1, waitSeconds = 20 } = options;
    const visibilitySeconds = duration('visibilitySeconds', options.visibilitySeconds ?? 30, 1);
    if (!Number.isInteger(concurrency) || concurrency < 1)
        throw invalid(`concurrency must be a whole number from 1, not ${concurrency}`);
    if (!(waitSeconds >= 0 && waitSeconds <= 20))
        throw invalid(`waitSeconds must be 0 to 20, not ${waitSeconds}`);
    const queue = queueOf(client, queueUrl, visibilitySeconds, store.requestSeconds);
    const stopping = new AbortController();
    const deadline = new AbortController();
    const atWork = new Set();
    const wake = {};
    const begin = (message) => {
        const delivery = deliver(queue, message, { ...options, visibilitySeconds }, deadline.signal)
            .catch((error) => store.logger.error('a message could not be handled', { message: message.MessageId, error }))
            .finally(() => {
            atWork.delete(delivery);
            wake.slot?.();
        });
        atWork.add(delivery);
    };
    /** Asks for as many messages as there are hands free: none waits in memory while its window passes. */
    const receive = async () => {
        for (let faults = 0; !stopping.signal.aborted;) {
            const most = concurrency - atWork.size;
            if (most === 0) {
                await new Promise((resolve) => {
                    wake.slot = resolve;
                });
                continue;
            }
            try {
                for (const message of await queue.receive({ most, waitSeconds, signal: stopping.signal }))
                    begin(message);
                faults = 0;
            }
            catch (error) {
                if (stopping.signal.aborted)
                    break;
                store.logger.error('messages could not be received', { queueUrl, error });
                await store.sleep(Math.min(30_000, 500 * 2 ** faults++) * Math.random(), stopping.signal).catch(() => { });
            }
        }
        await Promise.all(atWork);
    };
    const stopped = receive();
    return {
        stopped,
        async stop({ deadlineSeconds = 30 } = {}) {
            stopping.abort();
            wake.slot?.();
            const done = new AbortController();
            const late = async () => {
                await store.sleep(deadlineSeconds * 1000, done.signal);
                deadline.abort(new Error('the consumer stops'));
                await store.sleep(graceMs, done.signal);
                store.logger.error(`the consumer stops although ${atWork.size} handlers still run`, { queueUrl });
            };
            await Promise.race([stopped, late()]).finally(() => done.abort());
        },
    };
}
/** For handlers to hear of an abort, and for their jobs to be given back. */
const graceMs = 5000;
async function deliver(queue, message, options, signal) {
    const { store, handler, acknowledge = 'early' } = options;
    const { owner, from, except, set, leaseSeconds, renewSeconds, keepResult } = options;
    const onError = options.onError ?? (acknowledge === 'early' ? 'fail' : 'release');
    const beat = heartbeat(queue, message, options);
    let progress = 'received';
    const work = async (claim) => {
        progress = 'claimed';
        if (acknowledge === 'early') {
            await beat.stop();
            progress = await queue.delete(message).then(() => 'deleted', (error) => {
                store.logger.warn('an early acknowledgement failed: the claim will turn the copy away', { error });
                return 'claimed';
            });
        }
        return handler(claim, message);
    };
    const release = { sent: acknowledge === 'late', ...options.release };
    const claiming = { owner, from, except, set, leaseSeconds, renewSeconds, keepResult, onError, release, signal };
    const outcome = await Promise.resolve()
        .then(() => withClaim(store, options.id(message), work, claiming))
        .catch((error) => {
        store.logger.error('a message was not handled', { message: message.MessageId, error });
        return undefined;
    });
    // The heartbeat ends first: it might undo what is decided now.
    await beat.stop();
    const left = progress;
    if (left === 'deleted')
        return;
    if (outcome)
        await settle(queue, message, outcome, options);
    else if (signal.aborted)
        await queue.hide(message, 0);
    // Nobody answered for the job: the message comes back after its window. A handler threw: sooner, but not at once.
    else if (left === 'claimed' && acknowledge === 'late')
        await queue.hide(message, pauseAfter(message));
}
/** 2, 4, 8 … seconds, up to a quarter of an hour; the dead-letter policy ends it. */
const pauseAfter = ({ Attributes }) => Math.min(900, 2 ** Number(Attributes?.ApproximateReceiveCount ?? 1));
/** What becomes of a message that is still there, now that its job has an answer. */
async function settle(queue, message, outcome, { acknowledge = 'early', store }) {
    switch (outcome.status) {
        case 'completed':
        case 'failed':
        case 'finished':
            return queue.delete(message);
        case 'held': {
            if (acknowledge === 'early')
                return queue.delete(message);
            // Its owner may die yet: back when the lease has passed, and not before.
            const leaseSeconds = ((outcome.until ?? store.now()) - store.now()) / 1000;
            return queue.hide(message, Math.max(1, leaseSeconds + store.skewSeconds + 1));
        }
        case 'released': {
            // As long as the handler that gave it back wished.
            const { [store.attributes.lease]: lease } = outcome.job;
            return queue.hide(message, (lease - store.now()) / 1000 - store.pendingSeconds);
        }
        case 'superseded':
            return queue.hide(message, 0);
        case 'missing':
            // The message may have overtaken its row: it comes back after its window, and ends in the dead-letter queue if there is none.
            return undefined;
    }
}
/** Keeps the message hidden: one extension at a time, at half the window, and not past the twelve hours that SQS allows. */
function heartbeat(queue, message, { visibilitySeconds, store }) {
    const ended = new AbortController();
    const until = store.now() + 43_200_000;
    const beating = (async () => {
        while (await store.sleep(visibilitySeconds * 500, ended.signal).then(() => !ended.signal.aborted, () => false)) {
            const left = Math.floor((until - store.now()) / 1000) - 1;
            if (left <= 0)
                return;
            await queue
                .hide(message, Math.min(visibilitySeconds, left))
                .catch((error) => store.logger.warn('a heartbeat failed', { error }));
        }
    })();
    return {
        stop() {
            ended.abort();
            return beating;
        },
    };
}
