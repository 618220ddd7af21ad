import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type JobStore, keyText, type Logger, silent } from './store.js';
import type { Item } from './values.js';

const levels = {
  created: 'debug',
  exists: 'info',
  claimed: 'debug',
  renewed: 'debug',
  completed: 'debug',
  failed: 'info',
  released: 'info',
  // A claim that is lost to another worker is the protection at work.
  held: 'info',
  finished: 'info',
  // The row that is not there is somebody's mistake, and a lost lease is work done twice.
  missing: 'warn',
  superseded: 'warn',
  expired: 'warn',
  'renewal failed': 'warn',
  'settling failed': 'error',
  'orphan failed': 'info',
  'orphan requeued': 'info',
  'orphan left': 'debug',
  'orphan gone': 'debug',
  'orphan unsent': 'error',
  'orphan error': 'error',
} as const;

/** What subscribers of `diagnostics_channel` `queue-lint:runtime` are given, and loggers as fields. */
export interface RuntimeEvent {
  readonly event: keyof typeof levels;
  /** The key: `job-17`, `JOB#17/META`. */
  readonly job: string;
  readonly tableName: string;
  readonly owner?: string;
  readonly state?: string;
  /** Epoch milliseconds. */
  readonly until?: number;
  readonly fence?: number;
  readonly attempt?: number;
  readonly error?: unknown;
}

const events = channel('queue-lint:runtime');

export function tell(
  store: JobStore<unknown>,
  key: Item,
  event: RuntimeEvent['event'],
  details: Omit<RuntimeEvent, 'event' | 'job' | 'tableName'> = {},
): void {
  if (store.logger === silent && !events.hasSubscribers) return;
  const told: RuntimeEvent = { event, job: keyText(key), tableName: store.tableName, ...details };
  const by = told.owner === undefined ? '' : ` by ${told.owner}`;
  log(store, levels[event], `job ${told.job}: ${event}${by}`, told);
  if (events.hasSubscribers) events.publish(told);
}

/** Neither a claim that took effect nor a loop that receives is to be lost for a line about it. */
export function log(store: JobStore<unknown>, level: keyof Logger, message: string, fields: object): void {
  try {
    store.logger[level](message, fields);
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}

/** How often each event was told since the call, of all stores in this process: `using counted = countEvents()`, `counted.counts.held`. */
export function countEvents(): Disposable & {
  readonly counts: Readonly<Partial<Record<RuntimeEvent['event'], number>>>;
} {
  const counts: Partial<Record<RuntimeEvent['event'], number>> = {};
  const count = (told: unknown) => {
    const { event } = told as RuntimeEvent;
    counts[event] = (counts[event] ?? 0) + 1;
  };
  subscribe('queue-lint:runtime', count);
  return { counts, [Symbol.dispose]: () => void unsubscribe('queue-lint:runtime', count) };
}
