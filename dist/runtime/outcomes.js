import { fromItem, fromValue } from './values.js';
/** Every outcome may stand in `await using`; only a claim has something to give back. */
export const outcome = (fields) => Object.defineProperty(fields, Symbol.asyncDispose, { value: async () => { } });
const text = (item, attribute) => {
    const value = item[attribute];
    return value && 'S' in value ? value.S : undefined;
};
export const number = (item, attribute) => {
    const value = item[attribute];
    return value && 'N' in value ? Number(value.N) : undefined;
};
export const stateOf = (store, row) => text(row, store.attributes.status);
export const tokenOf = (store, row) => text(row, store.attributes.token);
export const ownerOf = (store, row) => text(row, store.attributes.owner);
export const leaseOf = (store, row) => number(row, store.attributes.lease);
export const jobOf = (_store, row) => fromItem(row);
/** Whether a row carries this call's own token in the state that the call writes: then its write took effect, whatever was answered. */
export const isOwn = (store, row, token, state) => row !== undefined && tokenOf(store, row) === token && stateOf(store, row) === state;
export const missing = () => outcome({ status: 'missing' });
/** What a claim met instead of a free job. */
export function refusal(store, row, free) {
    const state = stateOf(store, row);
    const job = jobOf(store, row);
    if (state === store.statuses.processing || free(state))
        return outcome({ status: 'held', owner: ownerOf(store, row), until: leaseOf(store, row), job });
    const result = row[store.attributes.result];
    return outcome({ status: 'finished', state, result: result && fromValue(result), job });
}
export const superseded = (store, row) => outcome({
    status: 'superseded',
    owner: ownerOf(store, row),
    state: stateOf(store, row),
    job: jobOf(store, row),
});
