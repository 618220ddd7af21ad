import { ClaimError } from './errors.js';
import { jobOf, leaseOf, number, tokenOf } from './outcomes.js';
import { releaseJob } from './settle.js';
import { keyText } from './store.js';
export class Lease {
    status = 'claimed';
    job;
    item;
    key;
    token;
    fence;
    attempt;
    signal;
    store;
    #lost = new AbortController();
    #over = new AbortController();
    #until;
    #endsAt;
    #settled;
    /** @param asked When the claim was sent, by `performance.now()`: a wall clock may be set back, and would make the lease longer. */
    constructor(store, key, row, { asked, leaseMs }, signal) {
        this.store = store;
        this.key = key;
        this.item = row;
        this.job = jobOf(store, row);
        this.token = tokenOf(store, row);
        this.fence = number(row, store.attributes.fence);
        this.attempt = number(row, store.attributes.attempts);
        this.#until = leaseOf(store, row);
        this.#endsAt = asked + leaseMs;
        this.signal = this.#lost.signal;
        // Not AbortSignal.any: one that follows a signal as long as the process lives is never quite forgotten by Node 20.
        const stop = () => this.#lost.abort(signal?.reason);
        if (signal?.aborted)
            stop();
        signal?.addEventListener('abort', stop, { once: true });
        this.over.addEventListener('abort', () => signal?.removeEventListener('abort', stop), { once: true });
    }
    /** Aborted once nothing is left to hold: the claim is settled, or its lease was lost. */
    get over() {
        return this.#over.signal;
    }
    get until() {
        return this.#until;
    }
    get settled() {
        return this.#settled?.outcome;
    }
    /** Milliseconds until the lease ends by the wall clock or by the steady one, whichever is sooner. */
    get left() {
        return Math.min(this.#until - this.store.now(), this.#endsAt - performance.now());
    }
    /** A later end, in whatever order the answers come. */
    extend(until, { asked, leaseMs }) {
        this.#until = Math.max(this.#until, until);
        this.#endsAt = Math.max(this.#endsAt, asked + leaseMs);
    }
    lose(error) {
        this.#lost.abort(error);
        this.#over.abort();
    }
    /** Once: the same settlement again is the same answer, another one a fault. A settlement that failed may be tried again. */
    settle(as, act) {
        if (this.#settled?.as === as)
            return this.#settled.outcome;
        if (this.#settled)
            return Promise.reject(this.cannot(as));
        const outcome = act();
        this.#settled = { as, outcome };
        outcome.then(() => this.#over.abort(), () => {
            this.#settled = undefined;
        });
        return outcome;
    }
    cannot(be) {
        const message = `job ${keyText(this.key)} was already ${this.#settled?.as} by this claim, and cannot be ${be}`;
        return new ClaimError('already-settled', message);
    }
    async [Symbol.asyncDispose]() {
        if (this.#settled)
            await this.#settled.outcome;
        else
            await releaseJob(this);
    }
}
