import { valueIn } from './known.js';
import type { Worker } from './model.js';

/** Which time limits a pool of Celery enforces; solo, threads and eventlet have none (celery/concurrency, workers.rst). */
export function enforcedLimits({ pool }: Worker): 'both' | 'hard' | 'none' | 'unknown' {
  if (!pool) return 'both';
  const name = valueIn(pool);
  if (name === undefined) return 'unknown';
  if (/^(solo|threads|eventlet)$/.test(name)) return 'none';
  if (name === 'gevent') return 'hard';
  return /^(prefork|processes)$/.test(name) ? 'both' : 'unknown';
}
