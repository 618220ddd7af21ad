import { ClaimError } from './errors.js';
import { inTime } from './in-time.js';
const longest = 43_200;
/** One request to a queue, within its time. */
export async function ask(client, operation, input, seconds, signal) {
    return inTime(client, await commandOf(operation, input), seconds, signal);
}
/** @param requestSeconds How long a request may take: a heartbeat that hangs would hold up all that waits for its end. */
export function queueOf(client, QueueUrl, visibilitySeconds, requestSeconds) {
    const send = (operation, input, seconds = requestSeconds, signal) => ask(client, operation, { QueueUrl, ...input }, seconds, signal);
    return {
        async receive({ most, waitSeconds, signal }) {
            const input = {
                MaxNumberOfMessages: Math.min(most, 10),
                WaitTimeSeconds: waitSeconds,
                // With the receive, so that no attribute of the queue can make the heartbeat too slow.
                VisibilityTimeout: visibilitySeconds,
                MessageSystemAttributeNames: ['ApproximateReceiveCount'],
                // The same as SDKs before 2024 call it.
                AttributeNames: ['ApproximateReceiveCount'],
                MessageAttributeNames: ['All'],
            };
            const answer = await send('ReceiveMessage', input, waitSeconds + requestSeconds, signal);
            return answer.Messages ?? [];
        },
        async delete({ ReceiptHandle }) {
            await send('DeleteMessage', { ReceiptHandle });
        },
        async hide({ ReceiptHandle }, seconds) {
            const VisibilityTimeout = Math.max(0, Math.min(longest, Math.ceil(seconds)));
            await send('ChangeMessageVisibility', { ReceiptHandle, VisibilityTimeout });
        },
    };
}
async function commandOf(operation, input) {
    try {
        const sdk = await import('@aws-sdk/client-sqs');
        return new sdk[`${operation}Command`](input);
    }
    catch (cause) {
        throw new ClaimError('sdk-missing', 'a queue needs the package @aws-sdk/client-sqs', { cause });
    }
}
