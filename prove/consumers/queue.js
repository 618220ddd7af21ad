import { randomUUID } from 'node:crypto';

const counts = ['', 'NotVisible'].map((which) => `ApproximateNumberOfMessages${which}`);

/** A queue of its own for each experiment, and consumers of it by the version that is asked. */
export async function queueOf({ Consumer, major, load, client }) {
  const sdk = load('@aws-sdk/client-sqs');
  const { CreateQueueCommand, GetQueueAttributesCommand, SendMessageCommand, SQSClient } = sdk;
  const sqs = new SQSClient(client);
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: randomUUID() }));
  const used = major === 5 ? asSecondSdk(sqs, sdk) : sqs;
  return {
    consumer(options) {
      const consumer = Consumer.create({
        sqs: used,
        queueUrl: QueueUrl,
        waitTimeSeconds: 1,
        visibilityTimeout: 10,
        ...options,
      });
      // Without a listener an error ends the process.
      consumer.on('error', () => {});
      return consumer;
    },
    async send(many) {
      for (let number = 1; number <= many; number += 1)
        await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: String(number) }));
    },
    /** Messages that wait, or that a consumer holds. */
    async messages() {
      const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: counts }));
      return counts.reduce((sum, name) => sum + Number(Attributes[name]), 0);
    },
  };
}

/** The calls of the second SDK that version 5 makes: `receiveMessage(input).promise()`. */
function asSecondSdk(sqs, sdk) {
  const names = [
    'ReceiveMessage',
    'DeleteMessage',
    'DeleteMessageBatch',
    'ChangeMessageVisibility',
    'ChangeMessageVisibilityBatch',
  ];
  const calls = names.map((name) => [
    name[0].toLowerCase() + name.slice(1),
    (input) => ({ promise: () => sqs.send(new sdk[`${name}Command`](input)) }),
  ]);
  return Object.fromEntries(calls);
}
