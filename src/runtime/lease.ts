import { ClaimError, type LeaseLostError } from './errors.js';
import { jobOf, leaseOf, number, tokenOf } from './outcomes.js';
import { releaseJob } from './settle.js';
import { type EpochMs, type JobStore, keyText } from './store.js';
import type { Item, Row } from './values.js';

/** The job is this caller's alone until the lease ends or is lost, or the claim is settled. */
export interface Claim<Job = Row> extends AsyncDisposable {
  readonly status: 'claimed';
  /** The whole row after the claim, as plain values. */
  readonly job: Job;
  /** The same row as AttributeValues. */
  readonly item: Item;
  readonly key: Item;
  readonly token: string;
  /** Grows with every claim of this job: hand it to other systems, so that they can refuse an older owner. */
  readonly fence: number;
  /** From 1. */
  readonly attempt: number;
  /** When the lease ends; later after each renewal. */
  readonly until: EpochMs;
  /** Aborted as soon as the lease is known to be lost, with a LeaseLostError as its reason. */
  readonly signal: AbortSignal;
  readonly store: JobStore<Job>;
}

export class Lease<Job> implements Claim<Job> {
  readonly status = 'claimed';
  readonly job: Job;
  readonly item: Item;
  readonly key: Item;
  readonly token: string;
  readonly fence: number;
  readonly attempt: number;
  readonly signal: AbortSignal;
  readonly store: JobStore<Job>;
  readonly #lost = new AbortController();
  #until: EpochMs;
  #settled: { as: string; outcome: Promise<unknown> } | undefined;

  constructor(store: JobStore<Job>, key: Item, row: Item, signal?: AbortSignal) {
    this.store = store;
    this.key = key;
    this.item = row;
    this.job = jobOf(store, row);
    this.token = tokenOf(store, row)!;
    this.fence = number(row, store.attributes.fence)!;
    this.attempt = number(row, store.attributes.attempts)!;
    this.#until = leaseOf(store, row)!;
    this.signal = signal ? AbortSignal.any([signal, this.#lost.signal]) : this.#lost.signal;
  }

  get until(): EpochMs {
    return this.#until;
  }

  get settled(): Promise<unknown> | undefined {
    return this.#settled?.outcome;
  }

  get lost(): boolean {
    return this.#lost.signal.aborted;
  }

  extend(until: EpochMs): void {
    this.#until = until;
  }

  lose(error: LeaseLostError): void {
    this.#lost.abort(error);
  }

  /** Once: the same settlement again is the same answer, another one a fault. A settlement that failed may be tried again. */
  settle<T>(as: string, act: () => Promise<T>): Promise<T> {
    if (this.#settled) {
      if (this.#settled.as === as) return this.#settled.outcome as Promise<T>;
      const message = `job ${keyText(this.key)} was already ${this.#settled.as} by this claim, and cannot be ${as}`;
      return Promise.reject(new ClaimError('already-settled', message));
    }
    const outcome = act();
    this.#settled = { as, outcome };
    outcome.catch(() => {
      this.#settled = undefined;
    });
    return outcome;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#settled) await this.#settled.outcome;
    else await releaseJob(this);
  }
}
