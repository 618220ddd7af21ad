import { claimJob, createJob, jobStore, recoverOrphans, tableOf } from '../../dist/runtime/index.js';
import { concurrently, createTable, putRows } from './stand-in.js';

const orphans = 40;

/**
 * What one sweep asks for in tables of several sizes, with the same orphans in each. The stand-in's own time says nothing of
 * DynamoDB's: it walks the table where an index is asked.
 */
export async function recovery(db, sizes) {
  const rows = [];
  for (const size of sizes) {
    const client = db.client();
    let now = Date.now();
    const store = jobStore({ client, tableName: `recovery-${size}`, key: 'jobId', takeover: false, now: () => now });
    await createTable(client, tableOf(store));
    const done = { status: { S: 'COMPLETED' }, claimedBy: { S: 'worker-3' }, attempts: { N: '1' }, fence: { N: '1' } };
    await putRows(
      client,
      store.tableName,
      Array.from({ length: size - orphans }, (_, n) => ({ jobId: { S: `done-${n}` }, ...done })),
    );
    const ids = Array.from({ length: orphans }, (_, n) => `orphan-${n}`);
    await concurrently(8, ids, async (id) => {
      await createJob(store, id);
      await claimJob(store, id);
    });
    now += (store.leaseSeconds + store.skewSeconds + 1) * 1000;
    const send = async () => {};
    const { value, requests, sent, received } = await db.during(() =>
      recoverOrphans(store, { action: 'requeue', send }),
    );
    if (value.rows.length !== orphans) throw new Error(`${value.rows.length} orphans were found`);
    const idle = await db.during(() => recoverOrphans(store, { action: 'requeue', send }));
    rows.push({ size, requests, bytes: sent + received, idle: idle.requests });
  }
  return rows;
}
