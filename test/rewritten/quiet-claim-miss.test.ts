import { afterEach, expect, it, vi } from 'vitest';
import { createJob, type JobStore } from '../../src/runtime/index.js';
import { jobsTable, standIn } from '../runtime/support/stand-in.js';
import { runnable } from './support/runnable.js';

afterEach(() => vi.restoreAllMocks());

type Handler = (event: { Records: { body: string }[] }) => Promise<void>;

it.each([
  { side: 'before', level: 'warn' },
  { side: 'after', level: 'info' },
] as const)('of two deliveries one tunes, and the other says so by $level, $side', async ({ side, level }) => {
  await using db = await standIn({ allOld: true });
  const { store } = await jobsTable(db, { key: 'pianoId' });
  await createJob(store, 'steinway');
  const levels = ['debug', 'info', 'log', 'warn', 'error'] as const;
  const said: string[] = [];
  for (const one of levels) vi.spyOn(console, one).mockImplementation((line) => void said.push(`${one}: ${line}`));
  const { handlerOf } = await runnable<{ handlerOf(tunings: JobStore, tune: () => Promise<void>): Handler }>(
    'quiet-claim-miss/ts-console',
    side,
    'src/handler.ts',
  );
  const tune = vi.fn(async () => {});
  const handler = handlerOf(store, tune);
  const event = { Records: [{ body: JSON.stringify({ pianoId: 'steinway' }) }] };
  await Promise.all([handler(event), handler(event)]);
  expect(tune).toHaveBeenCalledTimes(1);
  expect(said).toEqual([`${level}: piano steinway: another tuner is at it`]);
});
