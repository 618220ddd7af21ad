import { ClaimError } from './errors.js';
const longest = 43_200;
export function queueOf(client, QueueUrl, visibilitySeconds) {
    const send = async (operation, input, signal) => client.send((await commandOf(operation, { QueueUrl, ...input })), { abortSignal: signal });
    return {
        async receive({ most, waitSeconds, signal }) {
            const input = {
                MaxNumberOfMessages: Math.min(most, 10),
                WaitTimeSeconds: waitSeconds,
                // With the receive, so that no attribute of the queue can make the heartbeat too slow.
                VisibilityTimeout: visibilitySeconds,
                MessageSystemAttributeNames: ['ApproximateReceiveCount'],
                MessageAttributeNames: ['All'],
            };
            return (await send('ReceiveMessage', input, signal)).Messages ?? [];
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
        throw new ClaimError('sdk-missing', 'consumeJobs needs the package @aws-sdk/client-sqs', { cause });
    }
}
