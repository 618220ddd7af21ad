import { CreateTableCommand, DynamoDBClient, paginateScan, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand, GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';
import dynalite from 'dynalite';
import { buildApp } from 'fauxqs';
import { jobStore, tableOf } from 'queue-lint/runtime';

const region = 'eu-central-1';
const credentials = { accessKeyId: 'x', secretAccessKey: 'y' };
const counts = ['', 'NotVisible', 'Delayed'].map((which) => `ApproximateNumberOfMessages${which}`);

/** An SQS and a DynamoDB of its own for each run, in this process and on 127.0.0.1 only. */
export async function standIns({ queue, tables }) {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const sqs = buildApp({ logger: false });
  await sqs.listen({ port: 0, host: '127.0.0.1' });
  const sqsPort = sqs.server.address().port;
  const dynamo = dynalite({ createTableMs: 0 });
  await new Promise((resolve) => dynamo.listen(0, '127.0.0.1', resolve));
  const dynamoUrl = `http://127.0.0.1:${dynamo.address().port}`;
  const queues = new SQSClient({ endpoint: `http://127.0.0.1:${sqsPort}`, region, credentials });
  const rows = new DynamoDBClient({ endpoint: dynamoUrl, region, credentials });
  for (const [tableName, key] of Object.entries(tables)) {
    await rows.send(new CreateTableCommand(tableOf(jobStore({ client: rows, tableName, key }))));
    await waitUntilTableExists({ client: rows, maxWaitTime: 30, minDelay: 0.1, maxDelay: 1 }, { TableName: tableName });
  }
  return {
    /** What makes any Celery project use them. */
    env: {
      CELERY_BROKER_URL: `sqs://x:y@127.0.0.1:${sqsPort}//`,
      AWS_ENDPOINT_URL_DYNAMODB: dynamoUrl,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    },
    /** Messages that wait, or that a worker holds. */
    async messages() {
      const { QueueUrl } = await queues.send(new GetQueueUrlCommand({ QueueName: queue }));
      const { Attributes } = await queues.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: counts }));
      return counts.reduce((sum, name) => sum + Number(Attributes[name]), 0);
    },
    async statuses() {
      const statuses = {};
      for (const [TableName, key] of Object.entries(tables))
        for await (const { Items } of paginateScan({ client: rows }, { TableName, ConsistentRead: true }))
          for (const item of Items) statuses[item[key].S] = item.status.S;
      return statuses;
    },
    async close() {
      queues.destroy();
      rows.destroy();
      dynamo.closeAllConnections();
      dynamo.close();
      sqs.server.closeAllConnections();
      await sqs.close();
    },
  };
}
