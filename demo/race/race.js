// Every job is delivered to every worker at about the same time, as a queue may do: how many workers take it for theirs?
import { fork } from 'node:child_process';
import { BatchWriteItemCommand, CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';

/**
 * @typedef {object} Tally
 * @property {number} jobs
 * @property {number} starts jobs started, all workers together: as many as there are jobs, if each had one owner
 * @property {number} duplicated jobs that were started by more than one worker
 * @property {number} most starts of one job
 * @property {number} refused deliveries that were not this worker's job
 * @property {number} milliseconds
 */

/**
 * @param {{ jobs?: number, processes?: number, workers?: number }} [size]
 * @returns {Promise<{ readThenWrite: Tally, claim: Tally }>}
 */
export async function runRace({ jobs = 200, processes = 2, workers = 4 } = {}) {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const server = dynalite({ createTableMs: 0 });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${server.address().port}`;
  try {
    const size = { endpoint, jobs, processes, workers };
    return { readThenWrite: await race('read-then-write', size), claim: await race('claim', size) };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function race(way, { endpoint, jobs, processes, workers }) {
  const ids = Array.from({ length: jobs }, (_, n) => `job-${String(n).padStart(4, '0')}`);
  await fill(endpoint, way, ids);
  const children = Array.from({ length: processes }, () =>
    fork(new URL('worker.js', import.meta.url), [endpoint, way, String(workers)]),
  );
  await Promise.all(children.map((child) => messageOf(child)));
  const begun = performance.now();
  for (const child of children) child.send(ids);
  const started = (await Promise.all(children.map((child) => messageOf(child)))).flat();
  const milliseconds = Math.round(performance.now() - begun);
  const starts = new Map();
  for (const id of started) starts.set(id, (starts.get(id) ?? 0) + 1);
  const counts = [...starts.values()];
  return {
    jobs,
    starts: started.length,
    duplicated: counts.filter((count) => count > 1).length,
    most: Math.max(0, ...counts),
    refused: jobs * processes * workers - started.length,
    milliseconds,
  };
}

const messageOf = (child) =>
  new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`a worker process ended with ${code}`)));
  });

async function fill(endpoint, table, ids) {
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'x', secretAccessKey: 'y' },
  });
  await client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'jobId', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'jobId', KeyType: 'HASH' }],
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (let from = 0; from < ids.length; from += 25) {
    const rows = ids
      .slice(from, from + 25)
      .map((id) => ({ PutRequest: { Item: { jobId: { S: id }, status: { S: 'PENDING' } } } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: rows } }));
  }
  client.destroy();
}

/** @param {{ readThenWrite: Tally, claim: Tally }} result */
export function raceTable({ readThenWrite, claim }) {
  const rows = [
    ['', 'jobs', 'started', 'started twice or more', 'most often', 'refused', 'ms'],
    ...Object.entries({ 'read, then write': readThenWrite, claimJob: claim }).map(([name, tally]) =>
      [name, tally.jobs, tally.starts, tally.duplicated, tally.most, tally.refused, tally.milliseconds].map(String),
    ),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  '),
    )
    .join('\n');
}
