// A consumer in a process of its own, to be killed: node consumer.js RUNTIME ENDPOINT TABLE QUEUE early|late
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';

const [runtime, endpoint, tableName, queueUrl, acknowledge] = process.argv.slice(2);
const { consumeJobs, jobStore } = await import(runtime);
const config = { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'x', secretAccessKey: 'y' } };
const store = jobStore({ client: new DynamoDBClient(config), tableName, key: 'jobId', leaseSeconds: 60 });
consumeJobs({
  client: new SQSClient({ ...config, useQueueUrlAsEndpoint: false }),
  queueUrl,
  store,
  id: ({ Body }) => Body,
  handler: () => 'rendered',
  acknowledge,
  visibilitySeconds: 2,
  waitSeconds: 1,
});
