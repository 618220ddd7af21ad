import type { Side } from './runnable.js';

/** One row of a store, and the fixture's code that works on it. */
export interface Worker extends AsyncDisposable {
  put(status: string): Promise<unknown>;
  status(): Promise<unknown>;
  /** One delivery of the row's message. A worker that loses may throw, as its code says. */
  deliver(): Promise<unknown>;
}

export interface Rewritten {
  /** Its folder below `fixtures/codemods`. */
  fixture: string;
  waiting: string;
  /** What the row says of a worker that has it, and, where the fixture writes that, when the work is through. */
  taken: string;
  done?: string;
  /** What the work logs first, or hands to `worked`. */
  work: unknown;
  /** Before the migration it works on every message that comes. */
  unguarded?: true;
  worker(side: Side, worked: (work: unknown) => void): Promise<Worker>;
}
