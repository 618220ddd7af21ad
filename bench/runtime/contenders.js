import { randomUUID } from 'node:crypto';
import { IdempotencyConfig, makeIdempotent } from '@aws-lambda-powertools/idempotency';
import { DynamoDBPersistenceLayer } from '@aws-lambda-powertools/idempotency/dynamodb';
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { claimJob, completeJob, createJob, jobStore, tableOf } from '../../dist/runtime/index.js';
import { concurrently, createTable, putRows } from './stand-in.js';

/** What the work gives; every contender keeps it. */
const result = { url: 'https://videos.example/reels/7f/master.m3u8' };
/** What a job's row has besides its key and status: some 400 bytes. */
const own = { source: 's3://uploads/reels/7f/camera-a.mov', profile: 'h264-1080p', notes: '.'.repeat(320) };
const text = (row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, { S: value }]));

const unindexed = ({ GlobalSecondaryIndexes: _, ...table }) => withoutUnused(table);

/** `prepare` makes jobs that wait; `run` is one job from its delivery to its result. Each has a client and tables of its own. */
export const contenders = [
  { name: 'bare update, smallest', make: bare },
  { name: 'bare update, same attributes', make: (db) => same(db, 'same', (client, command) => client.send(command)) },
  {
    name: 'the same, with a time limit',
    make: (db) =>
      same(db, 'same-limited', (client, command) => client.send(command, { abortSignal: AbortSignal.timeout(10_000) })),
  },
  { name: 'queue-lint/runtime', make: (db) => runtime(db, unindexed) },
  { name: 'the same, recovery index', make: (db) => runtime(db, (table) => table) },
  { name: 'Powertools Idempotency', make: (db) => powertools(db, async () => result) },
  { name: 'the same, and the status', make: powertoolsAndStatus },
];

const keyed = (TableName, name) => ({
  TableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [{ AttributeName: name, AttributeType: 'S' }],
  KeySchema: [{ AttributeName: name, KeyType: 'HASH' }],
});

const withoutUnused = ({ AttributeDefinitions, KeySchema, ...table }) => ({
  ...table,
  KeySchema,
  AttributeDefinitions: AttributeDefinitions.filter((one) =>
    KeySchema.some(({ AttributeName }) => AttributeName === one.AttributeName),
  ),
});

/** The least that keeps two workers apart: two writes, each on the condition of the state before. */
async function bare(db, table = 'bare') {
  const client = db.client();
  await createTable(client, keyed(table, 'jobId'));
  const write = (jobId, from, to, more) =>
    client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: { jobId: { S: jobId } },
        UpdateExpression: more ? 'SET #status = :to, #result = :result' : 'SET #status = :to',
        ConditionExpression: '#status = :from',
        ExpressionAttributeNames: { '#status': 'status', ...(more && { '#result': 'result' }) },
        ExpressionAttributeValues: {
          ':from': { S: from },
          ':to': { S: to },
          ...(more && { ':result': { M: text(more) } }),
        },
        ReturnValues: more ? 'NONE' : 'ALL_NEW',
      }),
    );
  return {
    prepare: (ids) =>
      putRows(
        client,
        table,
        ids.map((jobId) => text({ jobId, status: 'PENDING', ...own })),
      ),
    async run(jobId) {
      await write(jobId, 'PENDING', 'PROCESSING');
      await write(jobId, 'PROCESSING', 'COMPLETED', result);
    },
  };
}

/**
 * What a claim and a completion need, by hand: the attributes of `queue-lint/runtime` in the same conditions, the same answers asked for.
 * It settles no ambiguous answer, renews nothing, validates nothing.
 */
async function same(db, TableName, send) {
  const client = db.client();
  await createTable(client, keyed(TableName, 'jobId'));
  const names = { '#status': 'status', '#token': 'claimToken', '#lease': 'leaseExpiresAt', '#shard': 'recoveryShard' };
  const write = (jobId, UpdateExpression, ConditionExpression, more, ExpressionAttributeValues) =>
    send(
      client,
      new UpdateItemCommand({
        TableName,
        Key: { jobId: { S: jobId } },
        UpdateExpression,
        ConditionExpression,
        ExpressionAttributeNames: { ...names, ...more },
        ExpressionAttributeValues,
        ReturnValues: 'ALL_NEW',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
  const claim = (jobId, token, now) =>
    write(
      jobId,
      'SET #status = :to, #token = :token, #owner = :owner, #lease = :lease, #shard = :shard REMOVE #requeues ADD #fence :one, #attempts :one',
      '(#status IN (:from)) OR (#status = :to AND #lease < :past)',
      { '#owner': 'claimedBy', '#fence': 'fence', '#attempts': 'attempts', '#requeues': 'requeues' },
      {
        ':from': { S: 'PENDING' },
        ':to': { S: 'PROCESSING' },
        ':token': { S: token },
        ':owner': { S: 'worker-3:1234' },
        ':lease': { N: String(now + 900_000) },
        ':shard': { N: '3' },
        ':one': { N: '1' },
        ':past': { N: String(now - 5000) },
      },
    );
  const complete = (jobId, token) =>
    write(
      jobId,
      'SET #status = :to, #result = :result REMOVE #lease, #shard',
      '#status = :from AND #token = :token',
      { '#result': 'result' },
      {
        ':from': { S: 'PROCESSING' },
        ':to': { S: 'COMPLETED' },
        ':token': { S: token },
        ':result': { M: text(result) },
      },
    );
  return {
    prepare: (ids) =>
      putRows(
        client,
        TableName,
        ids.map((jobId) => text({ jobId, status: 'PENDING', ...own })),
      ),
    async run(jobId) {
      const token = randomUUID();
      await claim(jobId, token, Date.now());
      await complete(jobId, token);
    },
  };
}

let stores = 0;

async function runtime(db, tableFrom) {
  const client = db.client();
  const store = jobStore({ client, tableName: `runtime-${++stores}`, key: 'jobId' });
  await createTable(client, tableFrom(tableOf(store)));
  return {
    prepare: (ids) => concurrently(8, ids, (jobId) => createJob(store, jobId, { set: own })),
    async run(jobId) {
      const claim = await claimJob(store, jobId);
      const { status } = claim.status === 'claimed' ? await completeJob(claim, { result }) : claim;
      if (status !== 'completed') throw new Error(`${jobId}: ${status}`);
    },
  };
}

async function powertools(db, work, tableName = 'powertools') {
  const client = db.client();
  await createTable(client, keyed(tableName, 'id'));
  const config = new IdempotencyConfig({});
  // Without one it warns at every call, and keeps no lease.
  config.registerLambdaContext({ getRemainingTimeInMillis: () => 900_000 });
  const persistenceStore = new DynamoDBPersistenceLayer({ tableName, awsSdkV3Client: client });
  return { prepare: async () => {}, run: makeIdempotent(work, { persistenceStore, config }) };
}

/** What the other contenders leave behind as well: a row that says where its job stands. */
async function powertoolsAndStatus(db) {
  const status = await bare(db, 'powertools-jobs');
  const guarded = await powertools(
    db,
    async (jobId) => {
      await status.run(jobId);
      return result;
    },
    'powertools-status',
  );
  return { ...guarded, prepare: status.prepare };
}
