import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seconds } from '../src/facts/index.js';
import { longestWait, rounds, wantedVisibility } from '../src/facts/waits.js';

describe('the longest wait', () => {
  // Measured with real Celery workers, T = 2 s (semantics 1.6): concurrency, prefetch, queues, seconds.
  it.each([
    [1, 1, 1, 2],
    [1, 2, 1, 4],
    [1, 4, 1, 8],
    [2, 1, 1, 2],
    [2, 2, 1, 4],
    [2, 4, 1, 8],
    [1, 1, 3, 6],
  ])('c %i, M %i, Q %i: %i s', (concurrency, prefetch, queues, wait) => {
    expect(longestWait({ concurrency, prefetch, queues }, seconds(2))).toBe(wait);
  });

  it('has no bound without a prefetch limit', () => {
    expect(rounds({ concurrency: 4, prefetch: 0, queues: 1 })).toBe(Number.POSITIVE_INFINITY);
  });

  it('does not depend on the number of processes with one queue', () => {
    const some = fc.integer({ min: 1, max: 64 });
    fc.assert(
      fc.property(some, some, (concurrency, prefetch) => {
        expect(rounds({ concurrency, prefetch, queues: 1 })).toBe(rounds({ prefetch, queues: 1 }));
      }),
    );
  });

  it('is never longer with known processes than with unknown ones', () => {
    const some = fc.integer({ min: 1, max: 64 });
    fc.assert(
      fc.property(some, some, some, (concurrency, prefetch, queues) => {
        expect(rounds({ concurrency, prefetch, queues })).toBeLessThanOrEqual(rounds({ prefetch, queues }));
      }),
    );
  });

  it('wants twice the limit at multiplier 1, one queue and no delay', () => {
    expect(wantedVisibility(seconds(1800), seconds(0), seconds(1800))).toBe(3600);
    expect(wantedVisibility(seconds(5), seconds(0), seconds(5))).toBe(35);
  });
});
