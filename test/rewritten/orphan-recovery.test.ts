import { afterEach, expect, it, vi } from 'vitest';
import { createJob, jobStore, tableOf } from '../../src/runtime/index.js';
import { runnable, type Side } from './support/runnable.js';
import { tables } from './support/tables.js';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const songs = { tableName: 'songs', key: 'songId' };
const covers = { tableName: 'covers', key: 'coverId', statuses: { pending: 'QUEUED', processing: 'DRAWING' } };

/** The worker as its process starts it, and what the rows of two jobs say a minute after it let go of them. */
async function aMinuteLater(side: Side) {
  const client = { send: async () => ({}) };
  await using db = await tables(tableOf(jobStore({ client, ...songs })), tableOf(jobStore({ client, ...covers })));
  await createJob(jobStore({ client: db.client, ...songs }), 'anthem', { set: { path: 'anthem.ogg' } });
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { singSong } = await runnable<{ singSong(record: { body: string }): Promise<void> }>(
    'orphan-recovery/ts-two-stores',
    side,
    'src/consumer.ts',
  );
  const info = vi.spyOn(console, 'info').mockImplementationOnce(() => {
    throw new Error('the worker is gone');
  });
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const sung = singSong({ body: JSON.stringify({ songId: 'anthem', coverId: 'blue' }) });
  await expect(sung).rejects.toThrow('gone');
  await db.set('songs', { songId: 'anthem' }, ['leaseExpiresAt', Date.now() - 60_000]);
  const lease = { leaseExpiresAt: Date.now() - 60_000, recoveryShard: 3, claimToken: 't-1', attempts: 1 };
  await db.put('covers', { coverId: 'blue', status: 'DRAWING', ...lease });
  const statuses = async () => [
    (await db.get('songs', { songId: 'anthem' }))?.status,
    (await db.get('covers', { coverId: 'blue' }))?.status,
  ];
  expect(await statuses()).toEqual(['PROCESSING', 'DRAWING']);
  info.mockReset().mockReturnValue();
  vi.advanceTimersByTime(60_000);
  if (side === 'after') await vi.waitFor(() => expect(info).toHaveBeenCalledTimes(2), 5_000);
  expect(error).not.toHaveBeenCalled();
  return { statuses: await statuses(), sweeps: vi.getTimerCount() };
}

it('leaves the jobs of a dead worker as they are, before', async () => {
  expect(await aMinuteLater('before')).toEqual({ statuses: ['PROCESSING', 'DRAWING'], sweeps: 0 });
});

it('settles those of both stores, after', async () => {
  expect(await aMinuteLater('after')).toEqual({ statuses: ['FAILED', 'FAILED'], sweeps: 1 });
});
