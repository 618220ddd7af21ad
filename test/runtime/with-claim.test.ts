import { getEventListeners } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  claimJob,
  completeJob,
  type Logger,
  type Row,
  releaseJob,
  renewClaim,
  withClaim,
} from '../../src/runtime/index.js';
import { memoryJobs } from '../../src/testing/index.js';
import { claimed, clientAround, jobsTable, noAnswer, type StandIn, standIn } from './support/stand-in.js';

let db: StandIn;
let table: Awaited<ReturnType<typeof jobsTable<Row>>>;
beforeAll(async () => {
  db = await standIn();
  table = await jobsTable(db, { leaseSeconds: 1.2, skewSeconds: 0 });
});
afterAll(() => db?.[Symbol.asyncDispose]());

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const pending = async (jobId: string) => {
  await table.put({ jobId, status: 'PENDING' });
  return jobId;
};

describe('withClaim', () => {
  it('renews while the handler runs longer than the lease, and completes once', async () => {
    const rivals: string[] = [];
    const outcome = await withClaim(table.store, await pending('long'), async () => {
      for (let round = 0; round < 4; round++) {
        await wait(500);
        rivals.push((await claimJob(table.store, 'long')).status);
      }
      return 'rendered';
    });
    expect(outcome).toEqual({ status: 'completed', result: 'rendered' });
    expect(rivals).toEqual(['held', 'held', 'held', 'held']);
    expect(await table.get('long')).toMatchObject({ status: { S: 'COMPLETED' }, fence: { N: '1' } });
  });

  it('runs the handler for the winner only', async () => {
    let runs = 0;
    await pending('popular');
    const work = () => withClaim(table.store, 'popular', async () => void runs++);
    const outcomes = await Promise.all(Array.from({ length: 20 }, work));
    expect(runs).toBe(1);
    expect(outcomes.filter(({ status }) => status === 'completed')).toHaveLength(1);
  });

  it('keeps the result where asked to', async () => {
    await withClaim(table.store, await pending('sum'), () => ({ total: 12 }), { keepResult: true });
    expect(await claimJob(table.store, 'sum')).toMatchObject({ status: 'finished', result: { total: 12 } });
  });

  it.each([
    ['FAILED', 'fail'],
    ['PENDING', 'release'],
    ['PENDING', () => 'release'],
  ] as const)('leaves the job %s when the handler throws and onError is %s', async (status, onError) => {
    const jobId = await pending(`broken-${String(onError).length}`);
    const broken = new TypeError('no such codec');
    await expect(withClaim(table.store, jobId, () => Promise.reject(broken), { onError })).rejects.toBe(broken);
    expect((await table.get(jobId))?.status).toEqual({ S: status });
  });

  it('gives the job back when the worker is told to stop', async () => {
    const shutdown = new AbortController();
    const run = withClaim(
      table.store,
      await pending('stopped'),
      async ({ signal }) => {
        shutdown.abort(new Error('SIGTERM'));
        signal.throwIfAborted();
      },
      { signal: shutdown.signal },
    );
    await expect(run).rejects.toThrow('SIGTERM');
    expect((await table.get('stopped'))?.status).toEqual({ S: 'PENDING' });
  });

  it('leaves alone what the handler settled itself', async () => {
    const outcome = await withClaim(table.store, await pending('own'), (claim) => releaseJob(claim));
    expect(outcome.status).toBe('released');
    const done = await withClaim(table.store, 'own', async (claim) => (await completeJob(claim, { result: 1 })).status);
    expect(done).toEqual({ status: 'completed', result: 'completed' });
  });
});

describe('what happens at the same time', () => {
  const told: string[] = [];
  const log = (message: string) => told.push(message);
  const logger: Logger = { debug: log, info: log, warn: log, error: log };
  beforeEach(() => {
    told.length = 0;
  });

  it('a handler that settles its job and goes on is left in peace', async () => {
    const { store, clock, put } = await memoryJobs({ key: 'jobId', leaseSeconds: 30, logger });
    await put({ jobId: 'clip', status: 'PENDING' });
    const outcome = await withClaim(store, 'clip', async (claim) => {
      await completeJob(claim);
      await clock.advance(300);
      return claim.signal.aborted;
    });
    expect(outcome).toEqual({ status: 'completed', result: false });
    expect(told).toEqual([expect.stringContaining('claimed'), expect.stringContaining('completed')]);
  });

  it('a renewal that arrives after the settlement is no lost lease', async () => {
    const { store, clock, put } = await memoryJobs({ key: 'jobId', leaseSeconds: 30, logger });
    await put({ jobId: 'clip', status: 'PENDING' });
    let arrive = () => {};
    let sent = 0;
    const client = clientAround(store.client, async (_, send) => {
      if (++sent === 2) await new Promise<void>((resolve) => (arrive = resolve));
      return send();
    });
    const outcome = await withClaim({ ...store, client }, 'clip', async (claim) => {
      await clock.advance(10);
      await releaseJob(claim);
      arrive();
      await clock.advance(1);
      return claim.signal.aborted;
    });
    expect(outcome.status).toBe('released');
    expect(told.filter((line) => /superseded|failed|expired/.test(line))).toEqual([]);
    expect(await claimJob(store, 'clip')).toMatchObject({ status: 'claimed' });
  });

  it('a late answer to a renewal does not shorten what a later one gave', async () => {
    const { store, clock, put } = await memoryJobs({ key: 'jobId', leaseSeconds: 30 });
    await put({ jobId: 'clip', status: 'PENDING' });
    const held: (() => void)[] = [];
    let sent = 0;
    const client = clientAround(store.client, async (_, send) => {
      if (++sent === 2) await new Promise<void>((resolve) => held.push(resolve));
      return send();
    });
    const claim = claimed(await claimJob({ ...store, client }, 'clip'));
    const first = renewClaim(claim);
    await clock.advance(20);
    const { until } = (await renewClaim(claim)) as { until: number };
    held[0]!();
    expect(await first).toMatchObject({ status: 'renewed', until });
    expect(claim.until).toBe(until);
    await clock.advance(20);
    expect(await claimJob(store, 'clip')).toMatchObject({ status: 'held', until });
  });

  it('an abort during the claim leaves the job free', async () => {
    const { store, put, get } = await memoryJobs({ key: 'jobId' });
    await put({ jobId: 'clip', status: 'PENDING' });
    const stop = new AbortController();
    const client = clientAround(store.client, async (_, send) => {
      const answer = await send();
      stop.abort(new Error('SIGTERM'));
      return answer;
    });
    const handler = vi.fn();
    await expect(withClaim({ ...store, client }, 'clip', handler, { signal: stop.signal })).rejects.toMatchObject({
      code: 'aborted',
      retryable: true,
      cause: { message: 'SIGTERM' },
    });
    expect(handler).not.toHaveBeenCalled();
    expect(await get('clip')).toMatchObject({ status: 'PENDING' });
  });

  it('a logger that throws does not lose the claim it is told of', async () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const broken = () => {
      throw new Error('disk full');
    };
    const { store, put } = await memoryJobs({
      key: 'jobId',
      logger: { debug: broken, info: broken, warn: broken, error: broken },
    });
    await put({ jobId: 'clip', status: 'PENDING' });
    expect(await withClaim(store, 'clip', () => 'rendered')).toMatchObject({ status: 'completed' });
    expect(warned).toHaveBeenCalled();
    warned.mockRestore();
  });

  it('a client that never answers and does not listen either is left behind', async () => {
    const { store } = await memoryJobs({ key: 'jobId', requestSeconds: 0.02, sleep: async () => {} });
    const client = { send: () => new Promise(() => {}) };
    await expect(claimJob({ ...store, client }, 'clip')).rejects.toMatchObject({
      code: 'store-fault',
      cause: { name: 'TimeoutError' },
    });
  });

  it('many claims by one signal leave no listeners behind', async () => {
    const { store, put } = await memoryJobs({ key: 'jobId' });
    const { signal } = new AbortController();
    for (let n = 0; n < 20; n++) {
      await put({ jobId: `clip-${n}`, status: 'PENDING' });
      await withClaim(store, `clip-${n}`, () => {}, { signal });
    }
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('a lease that is lost under the handler', () => {
  beforeEach(() => pending('lost'));
  afterEach(() => vi.restoreAllMocks());
  const lines: string[] = [];
  const log = (message: string) => lines.push(message);
  const logger: Logger = { debug() {}, info: log, warn: log, error: log };

  it('aborts the signal by its own clock where no renewal gets through, and writes nothing over the successor', async () => {
    let cut = false;
    const client = clientAround(table.client, (_, send) => (cut ? Promise.reject(noAnswer()) : send()));
    const outcome = await withClaim({ ...table.store, client, logger }, 'lost', async ({ signal }) => {
      cut = true;
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      expect(signal.reason).toMatchObject({ code: 'lease-lost' });
      cut = false;
      await wait(5);
      expect(await claimJob(table.store, 'lost', { owner: 'successor' })).toMatchObject({
        status: 'claimed',
        fence: 2,
      });
      signal.throwIfAborted();
    });
    expect(outcome).toMatchObject({ status: 'superseded', owner: 'successor', state: 'PROCESSING' });
    expect(await table.get('lost')).toMatchObject({ status: { S: 'PROCESSING' }, fence: { N: '2' } });
    expect(lines.join('\n')).toMatch(/renewal failed[\s\S]*expired[\s\S]*superseded by successor/);
  });

  it('aborts the signal while a renewal hangs', async () => {
    let hung = 0;
    const client = clientAround(table.client, (_, send) =>
      hung < 0 ? send() : ++hung > 1 ? new Promise(() => {}) : send(),
    );
    const started = Date.now();
    const outcome = await withClaim({ ...table.store, client }, 'lost', async ({ signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      hung = -1;
    });
    expect(Date.now() - started).toBeLessThan(2500);
    expect(outcome.status).toBe('completed'); // nobody took it over: the work is not thrown away
  });

  it('aborts the signal in time although the wall clock was set back', async () => {
    let back = 0;
    let cut = false;
    const client = clientAround(table.client, (_, send) => (cut ? Promise.reject(noAnswer()) : send()));
    const store = { ...table.store, client, now: () => Date.now() - back };
    const started = performance.now();
    await withClaim(store, 'lost', async ({ signal }) => {
      cut = true;
      back = 3_600_000;
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      cut = false;
    });
    expect(performance.now() - started).toBeLessThan(2500);
  });

  it('throws the handler’s own error even then', async () => {
    const run = withClaim(table.store, 'lost', async () => {
      await table.put({ jobId: 'lost', status: 'CANCELLED' });
      throw new Error('cancelled by user');
    });
    await expect(run).rejects.toThrow('cancelled by user');
    expect((await table.get('lost'))?.status).toEqual({ S: 'CANCELLED' });
  });
});
