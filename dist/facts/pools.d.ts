import type { Worker } from './model.js';
/** Which time limits a pool of Celery enforces; solo, threads and eventlet have none (celery/concurrency, workers.rst). */
export declare function enforcedLimits({ pool }: Worker): 'both' | 'hard' | 'none' | 'unknown';
