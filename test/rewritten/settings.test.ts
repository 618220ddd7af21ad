import { afterEach, describe, expect, it, vi } from 'vitest';
import { createJob, jobStore, tableOf } from '../../src/runtime/index.js';
import { runnable, type Side } from './support/runnable.js';
import { tables } from './support/tables.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

type Settings = Record<string, unknown>;

// What a fixture's module exports, and what of it the migration changes: `undefined` is left out.
const cases: { fixture: string; module: string; names?: string; before: Settings; change: Settings }[] = [
  {
    fixture: 'drop-dead-options/ts-config',
    module: 'letters.config.ts',
    names: 'letters',
    before: { acksLate: false, rejectOnWorkerLost: true, timeLimit: 900 },
    change: { rejectOnWorkerLost: undefined },
  },
  {
    fixture: 'early-ack/ts-config',
    module: 'src/worker.ts',
    names: 'options',
    before: { acksLate: true, visibilityTimeout: 1800, taskTimeLimit: 600, prefetch: 1 },
    change: { acksLate: false },
  },
  {
    fixture: 'prefetch-one/ts-config',
    module: 'config/worker.mjs',
    names: 'worker',
    before: { prefetchMultiplier: 0, concurrency: 4, taskTimeLimit: 60, visibilityTimeout: 600 },
    change: { prefetchMultiplier: 1 },
  },
  {
    fixture: 'rename-unread-settings/ts-config',
    module: 'letters.config.ts',
    names: 'letters',
    before: { acksLate: false, visibilityTimeOut: 5400, timeLimit: 900, prefetchMultiplier: 1 },
    change: { visibilityTimeOut: undefined, visibilityTimeout: 5400 },
  },
  {
    fixture: 'visibility-timeout/ts-config',
    module: 'config/worker.ts',
    before: { visibilityTimeout: 45, taskTimeLimit: 1200, prefetch: 1, acksLate: false },
    change: { visibilityTimeout: 2400 },
  },
  {
    fixture: 'visibility-timeout/ts-environment-default',
    module: 'captions.ts',
    names: 'captionsWorker',
    before: { acksLate: false, taskTimeLimit: 90, prefetch: 6, visibilityTimeout: 45 },
    change: { visibilityTimeout: 630 },
  },
];

const without = (settings: Settings): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));

describe.each(cases)('$fixture', ({ fixture, module, names, before, change }) => {
  const exported = async (side: Side): Promise<unknown> => {
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    const loaded = await runnable<Settings>(fixture, side, module);
    return names === undefined ? loaded : loaded[names];
  };

  it('exports its settings, before', async () => {
    expect(await exported('before')).toStrictEqual(before);
  });

  it('exports them as they are meant, after', async () => {
    expect(await exported('after')).toStrictEqual(without({ ...before, ...change }));
  });
});

it.each<Side>(['before', 'after'])('reads a window of the environment, %s', async (side) => {
  vi.stubEnv('CAPTIONS_VISIBILITY', '900');
  vi.stubEnv('THUMBNAILS_MINUTES', '20');
  const loaded = await runnable<Record<string, Settings>>(
    'visibility-timeout/ts-environment-default',
    side,
    'captions.ts',
  );
  expect(loaded.captionsWorker?.visibilityTimeout).toBe(900);
  expect(loaded.thumbnailsWorker?.visibilityTimeout).toBe(1200);
});

it.each<Side>(['before', 'after'])(
  'works once on a job of two messages, acknowledged as it may be, %s',
  async (side) => {
    const jobs = { tableName: 'jobs', key: 'jobId' };
    await using db = await tables(tableOf(jobStore({ client: { send: async () => ({}) }, ...jobs })));
    await createJob(jobStore({ client: db.client, ...jobs }), 'j-6', { set: { path: 'j-6.txt' } });
    const info = vi.spyOn(console, 'info').mockReturnValue();
    const { work } = await runnable<{ work(id: string): Promise<void> }>('early-ack/ts-config', side, 'src/worker.ts');
    await Promise.all([work('j-6'), work('j-6')]);
    expect(info.mock.calls).toEqual([['j-6.txt']]);
  },
);
