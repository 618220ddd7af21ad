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
  /** Aborted as soon as the lease is known to be lost, with a LeaseLostError as its reason, and by the caller's own signal. */
  readonly signal: AbortSignal;
  readonly store: JobStore<Job>;
}

/** A lease as it was asked for: when, by `performance.now()`, and for how long. */
export interface Asked {
  asked: number;
  leaseMs: number;
}

export class Lease<Job> implements Claim<Job> {
  readonly status = 'claimed';
  readonly item: Item;
  readonly key: Item;
  readonly token: string;
  readonly fence: number;
  readonly attempt: number;
  readonly store: JobStore<Job>;
  /** Of the last renewal, where it had one. */
  fault: unknown;
  readonly #lost = new AbortController();
  #atEnd: (() => void)[] | undefined = [];
  #job: Job | undefined;
  #until: EpochMs;
  #endsAt: number;
  #settled: { as: string; outcome: Promise<unknown> } | undefined;

  /** @param asked When the claim was sent, by `performance.now()`: a wall clock may be set back, and would make the lease longer. */
  constructor(store: JobStore<Job>, key: Item, row: Item, { asked, leaseMs }: Asked, signal?: AbortSignal) {
    this.store = store;
    this.key = key;
    this.item = row;
    this.token = tokenOf(store, row)!;
    this.fence = number(row, store.attributes.fence)!;
    this.attempt = number(row, store.attributes.attempts)!;
    this.#until = leaseOf(store, row)!;
    this.#endsAt = asked + leaseMs;
    if (!signal) return;
    // Not AbortSignal.any: one that follows a signal as long as the process lives is never quite forgotten by Node 20.
    const stop = () => this.#lost.abort(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    this.atEnd(() => signal.removeEventListener('abort', stop));
  }

  get job(): Job {
    this.#job ??= jobOf(this.store, this.item);
    return this.#job;
  }

  /** Made when it is first looked at: most handlers never do, and a signal is what costs most in a claim. */
  get signal(): AbortSignal {
    return this.#lost.signal;
  }

  /** Once nothing is left to hold: the claim is settled, or its lease was lost. */
  atEnd(act: () => void): void {
    if (this.#atEnd) this.#atEnd.push(act);
    else act();
  }

  #end(): void {
    const acts = this.#atEnd ?? [];
    this.#atEnd = undefined;
    for (const act of acts) act();
  }

  get until(): EpochMs {
    return this.#until;
  }

  get settled(): Promise<unknown> | undefined {
    return this.#settled?.outcome;
  }

  /** Milliseconds until the lease ends by the wall clock or by the steady one, whichever is sooner. */
  get left(): number {
    return Math.min(this.#until - this.store.now(), this.#endsAt - performance.now());
  }

  /** A later end, in whatever order the answers come. */
  extend(until: EpochMs, { asked, leaseMs }: Asked): void {
    this.#until = Math.max(this.#until, until) as EpochMs;
    this.#endsAt = Math.max(this.#endsAt, asked + leaseMs);
  }

  lose(error: LeaseLostError): void {
    this.#lost.abort(error);
    this.#end();
  }

  /** Once: the same settlement again is the same answer, another one a fault. A settlement that failed may be tried again. */
  settle<T>(as: string, act: () => Promise<T>): Promise<T> {
    if (this.#settled?.as === as) return this.#settled.outcome as Promise<T>;
    if (this.#settled) return Promise.reject(this.cannot(as));
    const outcome = act();
    this.#settled = { as, outcome };
    outcome.then(
      () => this.#end(),
      () => {
        this.#settled = undefined;
      },
    );
    return outcome;
  }

  cannot(be: string): ClaimError {
    const message = `job ${keyText(this.key)} was already ${this.#settled?.as} by this claim, and cannot be ${be}`;
    return new ClaimError('already-settled', message);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#settled) await this.#settled.outcome;
    else await releaseJob(this);
  }
}
