import { ClaimError } from './errors.js';
import { inTime } from './in-time.js';

/** Any SQS client of the SDK v3, of any version. */
export interface QueueClient {
  send(command: never, options?: { abortSignal?: AbortSignal }): Promise<unknown>;
}

export interface QueueMessage {
  MessageId?: string;
  ReceiptHandle?: string;
  Body?: string;
  Attributes?: Record<string, string>;
  MessageAttributes?: Record<string, unknown>;
}

/** The three things that a consumer does with a queue. */
export interface Queue {
  receive(options: { most: number; waitSeconds: number; signal: AbortSignal }): Promise<QueueMessage[]>;
  delete(message: QueueMessage): Promise<void>;
  /** From now on: 0 hands the message out again at once. */
  hide(message: QueueMessage, seconds: number): Promise<void>;
}

/** Of a message's window, counted by SQS from its receipt: what would end later is refused. */
const longest = 43_200;

/** One request to a queue, within its time. */
export async function ask(
  client: QueueClient,
  operation: string,
  input: object,
  seconds: number,
  signal?: AbortSignal,
) {
  return inTime(client, await commandOf(operation, input), seconds, signal);
}

/** @param requestSeconds How long a request may take: a heartbeat that hangs would hold up all that waits for its end. */
export function queueOf(
  client: QueueClient,
  QueueUrl: string,
  visibilitySeconds: number,
  requestSeconds: number,
): Queue {
  const send = (operation: string, input: object, seconds = requestSeconds, signal?: AbortSignal) =>
    ask(client, operation, { QueueUrl, ...input }, seconds, signal);
  const receivedAt = new WeakMap<QueueMessage, number>();
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
      const { Messages = [] } = answer as { Messages?: QueueMessage[] };
      for (const message of Messages) receivedAt.set(message, performance.now());
      return Messages;
    },
    async delete({ ReceiptHandle }) {
      await send('DeleteMessage', { ReceiptHandle });
    },
    async hide(message, seconds) {
      const past = Math.ceil((performance.now() - receivedAt.get(message)!) / 1000);
      // A second for the way of the answer: SQS began to count before it was here.
      const VisibilityTimeout = Math.max(0, Math.min(longest - past - 1, Math.ceil(seconds)));
      await send('ChangeMessageVisibility', { ReceiptHandle: message.ReceiptHandle, VisibilityTimeout });
    },
  };
}

type Command = new (input: object) => object;

async function commandOf(operation: string, input: object): Promise<object> {
  try {
    const sdk: unknown = await import('@aws-sdk/client-sqs');
    return new (sdk as Record<string, Command>)[`${operation}Command`]!(input);
  } catch (cause) {
    throw new ClaimError('sdk-missing', 'a queue needs the package @aws-sdk/client-sqs', { cause });
  }
}
