import { ClaimError } from './errors.js';

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

const longest = 43_200;

export function queueOf(client: QueueClient, QueueUrl: string, visibilitySeconds: number): Queue {
  const send = async (operation: string, input: object, signal?: AbortSignal) =>
    client.send((await commandOf(operation, { QueueUrl, ...input })) as never, { abortSignal: signal });
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
      return ((await send('ReceiveMessage', input, signal)) as { Messages?: QueueMessage[] }).Messages ?? [];
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

type Command = new (input: object) => object;

async function commandOf(operation: string, input: object): Promise<object> {
  try {
    const sdk: unknown = await import('@aws-sdk/client-sqs');
    return new (sdk as Record<string, Command>)[`${operation}Command`]!(input);
  } catch (cause) {
    throw new ClaimError('sdk-missing', 'consumeJobs needs the package @aws-sdk/client-sqs', { cause });
  }
}
