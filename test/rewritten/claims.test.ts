import { afterEach, describe, expect, it, vi } from 'vitest';
import dynamodb from './support/dynamodb-fixtures.js';
import knex from './support/knex.js';
import mongoose from './support/mongoose.js';
import { archives, renderings } from './support/prisma.js';
import type { Side } from './support/runnable.js';
import typeorm from './support/typeorm.js';

afterEach(() => vi.restoreAllMocks());

// What `atomic-claim` makes of code, run by the libraries that it is written for.
const cases = [knex, typeorm, renderings, archives, mongoose, ...dynamodb];

describe.each(cases)('$fixture of $waiting', ({ waiting, taken, done = taken, work, unguarded, worker }) => {
  /** How often the work is done when the messages of one row are delivered at once, and what the row says then. */
  async function worked(side: Side, status: string, deliveries: number) {
    let times = 0;
    const count = (said: unknown) => {
      if (said === work) times++;
    };
    vi.spyOn(console, 'info').mockImplementation(count);
    vi.spyOn(console, 'log').mockImplementation(count);
    await using one = await worker(side, count);
    await one.put(status);
    await Promise.allSettled(Array.from({ length: deliveries }, () => one.deliver()));
    return { times, status: await one.status() };
  }

  it.each<Side>(['before', 'after'])('works on a waiting row, %s', async (side) => {
    expect(await worked(side, waiting, 1)).toEqual({ times: 1, status: done });
  });

  it.each<Side>(unguarded ? ['after'] : ['before', 'after'])(
    'leaves the row of another worker alone, %s',
    async (side) => {
      expect(await worked(side, taken, 2)).toEqual({ times: 0, status: taken });
    },
  );

  it('does the work twice before, where two workers meet over the row', async () => {
    expect(await worked('before', waiting, 2)).toEqual({ times: 2, status: done });
  });

  it.each([2, 7])('does it once after, where %i meet', async (workers) => {
    expect(await worked('after', waiting, workers)).toEqual({ times: 1, status: done });
  });
});
