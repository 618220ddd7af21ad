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
    #until;
    #settled;
    constructor(store, key, row, signal) {
        this.store = store;
        this.key = key;
        this.item = row;
        this.job = jobOf(store, row);
        this.token = tokenOf(store, row);
        this.fence = number(row, store.attributes.fence);
        this.attempt = number(row, store.attributes.attempts);
        this.#until = leaseOf(store, row);
        this.signal = signal ? AbortSignal.any([signal, this.#lost.signal]) : this.#lost.signal;
    }
    get until() {
        return this.#until;
    }
    get settled() {
        return this.#settled?.outcome;
    }
    get lost() {
        return this.#lost.signal.aborted;
    }
    extend(until) {
        this.#until = until;
    }
    lose(error) {
        this.#lost.abort(error);
    }
    /** Once: the same settlement again is the same answer, another one a fault. A settlement that failed may be tried again. */
    settle(as, act) {
        if (this.#settled) {
            if (this.#settled.as === as)
                return this.#settled.outcome;
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
    async [Symbol.asyncDispose]() {
        if (this.#settled)
            await this.#settled.outcome;
        else
            await releaseJob(this);
    }
}
