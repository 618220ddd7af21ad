import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runnable, type Side } from './support/runnable.js';
import { type Key, keyed, type Row, tables } from './support/tables.js';

beforeEach(() => {
  vi.spyOn(console, 'info').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

type Work = () => Promise<unknown>;

interface Fenced {
  fixture: string;
  table: string;
  key: Key;
  attribute: string;
  waiting: string;
  /** What frees the job of a worker that still works on it. */
  freed: [attribute: string, value: unknown];
  /** A worker of the fixture, with work of its own. */
  worker(side: Side): Promise<(work: Work) => Promise<void>>;
}

/** The fixtures that print a parcel's label: the printer is what they only declare. */
const parcels = (fixture: string, waiting: string): Fenced => ({
  fixture,
  table: 'parcel-labels',
  key: { parcelId: 'p-17' },
  attribute: 'status',
  waiting,
  freed: ['leaseExpiresAt', 1],
  async worker(side) {
    let printLabel: Work;
    const { printParcel } = await runnable<{ printParcel(id: string): Promise<void> }>(fixture, side, 'src/labels.ts', {
      './printer.js': { printLabel: () => printLabel() },
    });
    return (work) => {
      printLabel = work;
      return printParcel('p-17');
    };
  },
});

const readings: Fenced = {
  fixture: 'fence-status-writes/ts-low-level',
  table: 'meter-readings',
  key: { readingId: 'm-3' },
  attribute: 'billingState',
  waiting: 'NEW',
  freed: ['billingState', 'RETRY'],
  async worker(side) {
    const { bill } = await runnable<{ bill(ids: string[], price: Work): Promise<void> }>(
      readings.fixture,
      side,
      'src/batch.ts',
    );
    return (work) => bill(['m-3'], () => work().then(() => 1250));
  },
};

const byRuntime = parcels('fence-status-writes/ts-runtime-claim', 'PENDING');
const cases = [
  parcels('fence-status-writes/ts-document-client', 'QUEUED'),
  parcels('fence-status-writes/ts-takeover-condition', 'QUEUED'),
  readings,
  byRuntime,
];

/** What the row says when a worker ended whose job another has taken over and works on, and when that one is through too. */
async function overtaken({ table, key, attribute, waiting, freed, worker }: Fenced, side: Side, end: Work) {
  await using db = await tables(keyed(table, key));
  await db.put(table, { ...key, [attribute]: waiting });
  const [late, next] = [await worker(side), await worker(side)];
  const row = (): Promise<Row | undefined> => db.get(table, key);
  const seen: { taken?: Row; during?: Row } = {};
  let second: Promise<void> | undefined;
  const first = late(async () => {
    await db.set(table, key, freed);
    await new Promise<void>((working) => {
      second = next(async () => {
        seen.taken = await row();
        working();
        await Promise.allSettled([first]);
        seen.during = await row();
      });
    });
    await end();
  });
  await Promise.allSettled([first]);
  await Promise.allSettled([second]);
  return { ...seen, after: (await row())?.[attribute] };
}

const nothing = async () => {};

describe.each(cases)('$fixture', (fenced) => {
  it.each<Side>(['before', 'after'])('completes a job that nobody took over, %s', async (side) => {
    await using db = await tables(keyed(fenced.table, fenced.key));
    await db.put(fenced.table, { ...fenced.key, [fenced.attribute]: fenced.waiting });
    await (await fenced.worker(side))(nothing);
    expect((await db.get(fenced.table, fenced.key))?.[fenced.attribute]).toBe('COMPLETED');
  });

  it('says completed of a job that another is at, before', async () => {
    const { during } = await overtaken(fenced, 'before', nothing);
    expect(during?.[fenced.attribute]).toBe('COMPLETED');
  });

  it('leaves the row to who has the job, after', async () => {
    const { taken, during, after } = await overtaken(fenced, 'after', nothing);
    expect(taken?.[fenced.attribute]).toBe('PROCESSING');
    expect(during).toEqual(taken);
    expect(after).toBe('COMPLETED');
  });
});

describe('a failure of a worker whose job another has', () => {
  const jam = () => Promise.reject(new Error('paper jam'));

  it('fails the job, before', async () => {
    expect((await overtaken(byRuntime, 'before', jam)).during?.status).toBe('FAILED');
  });

  it('touches nothing, after', async () => {
    const { taken, during, after } = await overtaken(byRuntime, 'after', jam);
    expect(during).toEqual(taken);
    expect(after).toBe('COMPLETED');
  });
});
