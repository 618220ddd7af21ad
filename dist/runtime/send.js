import { setTimeout as wait } from 'node:timers/promises';
import { ClaimError } from './errors.js';
import { ask } from './queue.js';
const perBatch = 10;
const tries = 3;
const firstPauseMs = 200;
/**
 * The `send` of `recoverOrphans` for SQS: what is sent at the same time goes out in batches of ten, and the messages of a batch that the
 * queue could not take are sent again, twice and later each time. Each call is answered for its own message.
 */
export function queueSender(options) {
    let waiting = [];
    const flush = () => {
        const all = waiting;
        waiting = [];
        for (let at = 0; at < all.length; at += perBatch)
            void sendBatch(options, all.slice(at, at + perBatch));
    };
    return (job, orphan) => {
        const message = options.message(job, orphan);
        return new Promise((resolve, reject) => {
            if (waiting.length === 0)
                setImmediate(flush);
            waiting.push({ message: typeof message === 'string' ? { MessageBody: message } : message, resolve, reject });
        });
    };
}
async function sendBatch(options, batch) {
    const { client, queueUrl: QueueUrl, requestSeconds = 10 } = options;
    try {
        let left = batch;
        for (let round = 1; left.length > 0; round++) {
            const Entries = left.map(({ message }, index) => ({ Id: String(index), ...message }));
            const answer = await ask(client, 'SendMessageBatch', { QueueUrl, Entries }, requestSeconds);
            const { Successful = [], Failed = [] } = answer;
            for (const { Id } of Successful)
                left[Number(Id)].resolve();
            for (const { Id, Code, Message, SenderFault } of Failed)
                if (SenderFault || round === tries)
                    left[Number(Id)].reject(new ClaimError('queue-fault', `${Code}: ${Message}`, { retryable: !SenderFault }));
            if (round === tries)
                break;
            const again = Failed.filter(({ SenderFault }) => !SenderFault).map(({ Id }) => left[Number(Id)]);
            if (again.length > 0)
                await wait(Math.random() * firstPauseMs * 2 ** round);
            left = again;
        }
    }
    catch (cause) {
        const error = new ClaimError('queue-fault', `SendMessageBatch to ${QueueUrl} failed`, { retryable: true, cause });
        // Whoever was answered before is not told again: a promise is settled once.
        for (const { reject } of batch)
            reject(error);
    }
}
