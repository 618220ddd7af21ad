import { unknown, valueIn } from '../../facts/index.js';
import { Fields } from '../fields.js';
import { Scope } from '../scope.js';
import { runtimeName } from '../status/claims.js';
import { locate } from '../walk.js';
/** What queue-lint's own recovery sweeps, where a function calls it: `recoverOrphans(store, …)`, `queue_claims.recover(table, …)`. */
export function runtimeSweep(flow, calls) {
    const statuses = new Set();
    let first;
    for (const { call, place } of flow.sites) {
        const scope = new Scope(calls.base, place);
        const name = runtimeName(call, scope);
        if (name !== 'recoverOrphans' && name !== 'recover')
            continue;
        first ??= locate(call, place);
        const names = wordsOf(call, scope);
        statuses.add(word(names, 'processing', 'PROCESSING')).add(word(names, 'pending', 'PENDING'));
    }
    return first && { at: first, statuses: [...statuses], olderThan: unknown('the lease in each row decides it') };
}
/** `jobStore({ statuses: { … } })`, `schema=Schema(processing="RUNNING")`. */
function wordsOf(call, scope) {
    const given = call.arguments.find(({ name }) => name === 'schema') ?? call.arguments[0];
    const made = given && scope.follow(given.value);
    if (made?.value.is !== 'call')
        return undefined;
    if (given?.name === 'schema')
        return Fields.ofKeywords(made.value.arguments, made.scope, made.value.end);
    const options = made.value.arguments[0] && Fields.ofObject(made.value.arguments[0].value, made.scope);
    const statuses = options?.get('statuses');
    return statuses && Fields.ofObject(statuses.value, statuses.scope);
}
/** Unless `takeover=False` is given, or `jobStore({ takeover: false })`. */
export function takeoverOf(call, scope) {
    const store = call.arguments[0] && scope.follow(call.arguments[0].value);
    const options = [
        Fields.ofKeywords(call.arguments, scope, call.end),
        ...call.arguments.map(({ value }) => Fields.ofObject(value, scope)),
        ...(store?.value.is === 'call'
            ? store.value.arguments.map(({ value }) => Fields.ofObject(value, store.scope))
            : []),
    ];
    return !options.some((one) => {
        const given = one?.get('takeover');
        return given && valueIn(given.scope.fold(given.value)) === false;
    });
}
function word(names, state, otherwise) {
    const written = names?.get(state);
    const known = written && valueIn(written.scope.fold(written.value));
    return typeof known === 'string' ? known : otherwise;
}
