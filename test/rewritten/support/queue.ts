import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import { awsEnvironment } from './tables.js';

/** A queue of the stand-in for SQS. `windowSeconds` of 0: what is received may be received again at once. */
export async function queue(windowSeconds: number) {
  const app = buildApp({ logger: false });
  const endpoint = await app.listen({ port: 0, host: '127.0.0.1' });
  awsEnvironment({});
  const sqs = new SQSClient({ endpoint });
  const { QueueUrl } = await sqs.send(
    new CreateQueueCommand({ QueueName: 'jobs', Attributes: { VisibilityTimeout: String(windowSeconds) } }),
  );
  return {
    endpoint,
    url: QueueUrl!,
    send: (MessageBody: string) => sqs.send(new SendMessageCommand({ QueueUrl, MessageBody })),
    /** The bodies that a consumer gets that asks now. */
    receive: async () => {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
      return Messages.map(({ Body }) => Body);
    },
    /** Messages that wait, or that a consumer holds. */
    messages: async () => {
      const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
      const asked = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...names] });
      const { Attributes } = await sqs.send(asked);
      return names.reduce((sum, name) => sum + Number(Attributes?.[name]), 0);
    },
    async [Symbol.asyncDispose]() {
      sqs.destroy();
      app.server.closeAllConnections();
      await app.close();
    },
  };
}
