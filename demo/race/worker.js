// One of the race's processes: several workers, each of which is handed every job.
import { DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { claimJob, jobStore } from 'queue-lint/runtime';

const [endpoint, way, workers] = process.argv.slice(2);
const client = new DynamoDBClient({
  endpoint,
  region: 'local',
  credentials: { accessKeyId: 'x', secretAccessKey: 'y' },
});
const jobs = jobStore({ client, tableName: way, key: 'jobId' });

/** What the rule `missing-claim` finds: between the read and the write every other worker reads PENDING, too. */
async function readThenWrite(jobId) {
  const Key = { jobId: { S: jobId } };
  const { Item } = await client.send(new GetItemCommand({ TableName: way, Key, ConsistentRead: true }));
  if (Item.status.S !== 'PENDING') return false;
  const write = {
    UpdateExpression: 'SET #status = :processing',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':processing': { S: 'PROCESSING' } },
  };
  await client.send(new UpdateItemCommand({ TableName: way, Key, ...write }));
  return true;
}

/** What the codemod `atomic-claim` makes of it. */
const claim = async (jobId) => (await claimJob(jobs, jobId)).status === 'claimed';

const begins = way === 'claim' ? claim : readThenWrite;

process.once('message', async (ids) => {
  const started = [];
  const work = async () => {
    for (const id of ids) if (await begins(id)) started.push(id);
  };
  await Promise.all(Array.from({ length: Number(workers) }, work));
  process.send(started, () => process.disconnect());
});
process.send('ready');
