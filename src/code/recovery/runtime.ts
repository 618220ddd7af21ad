import { byDefault, type Known, type Loc, map, type Seconds, seconds, unknown, valueIn } from '../../facts/index.js';
import { Fields } from '../fields.js';
import type { Call, Expression } from '../module.js';
import { Scope } from '../scope.js';
import type { Calls } from '../status/calls.js';
import { runtimeName } from '../status/claims.js';
import type { Flow } from '../status/flow.js';
import { locate } from '../walk.js';

/** What queue-lint's own recovery sweeps, where a function calls it: `recoverOrphans(store, …)`, `queue_claims.recover(table, …)`. */
export function runtimeSweep(
  flow: Flow,
  calls: Calls,
): { at: Loc; statuses: string[]; olderThan: Known<Seconds> } | undefined {
  const statuses = new Set<string>();
  let first: Loc | undefined;
  for (const { call, place } of flow.sites) {
    const scope = new Scope(calls.base, place);
    const name = runtimeName(call, scope);
    if (name !== 'recoverOrphans' && name !== 'recover') continue;
    first ??= locate(call, place);
    const names = wordsOf(call, scope);
    statuses.add(word(names, 'processing', 'PROCESSING')).add(word(names, 'pending', 'PENDING'));
  }
  return first && { at: first, statuses: [...statuses], olderThan: unknown('the lease in each row decides it') };
}

/** `jobStore({ statuses: { … } })`, `schema=Schema(processing="RUNNING")`. */
function wordsOf(call: Expression & Call, scope: Scope): Fields | undefined {
  const given = call.arguments.find(({ name }) => name === 'schema') ?? call.arguments[0];
  const made = given && scope.follow(given.value);
  if (made?.value.is !== 'call') return undefined;
  if (given?.name === 'schema') return Fields.ofKeywords(made.value.arguments, made.scope, made.value.end);
  const options = made.value.arguments[0] && Fields.ofObject(made.value.arguments[0].value, made.scope);
  const statuses = options?.get('statuses');
  return statuses && Fields.ofObject(statuses.value, statuses.scope);
}

/** Unless `takeover=False` is given, or `jobStore({ takeover: false })`. */
export const takeoverOf = (call: Expression & Call, scope: Scope): boolean =>
  !optionsOf(call, scope).some((one) => {
    const given = one.get('takeover');
    return given && valueIn(given.scope.fold(given.value)) === false;
  });

/** `lease_seconds=1830`, `{ leaseSeconds: 1830 }` of the claim, else of its store. */
export function leaseOf(call: Expression & Call, scope: Scope): Known<Seconds> {
  const options = optionsOf(call, scope);
  const given = options.flatMap((one) => one.get('lease_seconds') ?? one.get('leaseSeconds') ?? [])[0];
  if (!given)
    return options.some(({ open }) => open)
      ? unknown('the options of its claim are put together elsewhere', locate(call, scope.place))
      : byDefault(seconds(900), "the runtime's default");
  const folded = given.scope.fold(given.value);
  return folded.is === 'unknown' || typeof folded.value === 'number'
    ? map(folded as Known<number>, seconds)
    : unknown('its lease is no number', locate(given.value, given.scope.place));
}

/** Of a claim's call, and of the store that it is made on. */
function optionsOf(call: Expression & Call, scope: Scope): Fields[] {
  const store = call.arguments[0] && scope.follow(call.arguments[0].value);
  const all = [
    Fields.ofKeywords(call.arguments, scope, call.end),
    ...call.arguments.map(({ value }) => Fields.ofObject(value, scope)),
    ...(store?.value.is === 'call'
      ? store.value.arguments.map(({ value }) => Fields.ofObject(value, store.scope))
      : []),
  ];
  return all.filter((one) => one !== undefined);
}

function word(names: Fields | undefined, state: string, otherwise: string): string {
  const written = names?.get(state);
  const known = written && valueIn(written.scope.fold(written.value));
  return typeof known === 'string' ? known : otherwise;
}
