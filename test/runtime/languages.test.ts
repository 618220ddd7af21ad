import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { claimJob, completeJob, recoverOrphans, releaseJob } from '../../src/runtime/index.js';
import { claimed, jobsTable, standIn } from './support/stand-in.js';
import { python, twin } from './support/twin.js';

describe.skipIf(!python)('a table that workers of both languages share', () => {
  it('has one owner per job, whichever language asks', async () => {
    let now = 1_800_000_000_000;
    await using db = await standIn({ allOld: true });
    const { store, put, get } = await jobsTable(db, { leaseSeconds: 60, now: () => now, owner: 'node' });
    await using py = twin(db.endpoint, store.tableName);
    const key = { jobId: 'reel' };
    const claim = { key, owner: 'python', lease_seconds: 60 };
    await put({ jobId: 'reel', status: 'PENDING' });

    const first = claimed(await claimJob(store, 'reel'));
    expect(await py.ask({ call: 'claim', args: claim, now })).toMatchObject({
      status: 'held',
      job: { claimedBy: 'node', leaseExpiresAt: first.until },
    });

    now += 66_000;
    const taken = await py.ask({ call: 'claim', args: claim, now });
    expect(taken).toMatchObject({ status: 'claimed', job: { fence: 2, attempts: 2 } });
    expect(await completeJob(first)).toMatchObject({ status: 'superseded', owner: 'python' });
    expect(await py.ask({ call: 'release', args: { key, token: taken.job.claimToken }, now })).toMatchObject({
      status: 'released',
    });

    const third = claimed(await claimJob(store, 'reel'));
    expect(third.fence).toBe(3);
    expect(await py.ask({ call: 'complete', args: { key, token: taken.job.claimToken }, now })).toMatchObject({
      status: 'superseded',
    });

    now += 66_000;
    const swept = await py.ask({ call: 'recover', args: { key_names: 'jobId', action: 'requeue' }, now });
    expect(swept).toMatchObject({ rows: [{ key, outcome: 'requeued' }], sent: [{ jobId: 'reel', fence: 3 }] });
    expect(await releaseJob(third)).toMatchObject({ status: 'superseded', state: 'PENDING' });

    const fourth = await py.ask({ call: 'claim', args: claim, now });
    now += 66_000;
    expect((await recoverOrphans(store, { action: 'fail' })).rows).toMatchObject([
      { owner: 'python', attempts: 4, outcome: 'failed' },
    ]);
    expect(await py.ask({ call: 'complete', args: { key, token: fourth.job.claimToken }, now })).toMatchObject({
      status: 'superseded',
    });
    expect((await get('reel'))?.status).toEqual({ S: 'FAILED' });
  });

  it('has one winner among claimers of both languages at once', async () => {
    const now = Date.now();
    await using db = await standIn({ allOld: true });
    const { store, put } = await jobsTable(db);
    const processes = Array.from({ length: 4 }, () => twin(db.endpoint, store.tableName));
    for (let round = 0; round < 20; round++) {
      const jobId = `race-${round}`;
      await put({ jobId, status: 'PENDING' });
      const asked = processes.map((process) => process.ask({ call: 'claim', args: { key: { jobId } }, now }));
      const outcomes = await Promise.all([...asked, ...Array.from({ length: 4 }, () => claimJob(store, jobId))]);
      expect(outcomes.filter(({ status }) => status === 'claimed')).toHaveLength(1);
      expect(outcomes.filter(({ status }) => status === 'held')).toHaveLength(7);
    }
    await Promise.all(processes.map((process) => process[Symbol.asyncDispose]()));
  }, 30_000);
});

it.skipIf(!python)('the Python recovery touches no row for an action that is misspelt, or that nobody returned', () => {
  const folder = fileURLToPath(new URL('../../python', import.meta.url));
  const script = `
import sys
sys.path.insert(0, ${JSON.stringify(folder)})
import queue_claims
class Table:
    def query(self, **request): return {"Items": [{"jobId": "reel", "status": "PROCESSING"}]}
try: queue_claims.recover(Table(), "jobId", action="retry")
except ValueError as error: print(error)
schema = queue_claims.Schema(shards=1)
print([row["outcome"] for row in queue_claims.recover(Table(), "jobId", action=lambda row: None, schema=schema).rows])
`;
  const { stdout } = spawnSync(python!, ['-c', script], { encoding: 'utf8' });
  expect(stdout).toBe("action must be fail, requeue or leave, not 'retry'\n['error']\n");
});
