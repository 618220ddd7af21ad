import { isJobLike } from '../../facts/phases.js';
import { callName, canonical } from '../canonical.js';
import { definitionsOf } from '../definitions.js';
import type { Meaning } from '../meaning.js';
import type { Expression } from '../module.js';
import type { StoreSave, StoreSet, StoreWrite } from '../recogniser.js';
import type { Scope } from '../scope.js';
import { isFunction, pathOf } from '../walk.js';
import { type Assigned, assignedTo, type Instance } from './assigned.js';
import type { Calls } from './calls.js';
import type { Operation, RowRef, WriteOperation } from './operations.js';
import { type Origin, originOf } from './rows.js';
import { ofStore, statusIn } from './store-operations.js';

/** The writes that a save makes: for each object, what was assigned to it since it was read or saved before. */
export function savedBy(save: StoreSave, calls: Calls): Operation[] {
  const instances = save.instance ? [save.instance] : changedBefore(save);
  return instances.flatMap((instance) => {
    const path = pathOf(instance);
    const origin = path && originOf(instance, save.row.scope, save.row.call.start, calls);
    if (!path || !origin || (origin.read && origin.path?.length !== 0) || isMade(instance, save.row.scope)) return [];
    // Of what was handed in, only a job is taken for a row of the session.
    if (!save.instance && !origin.read && !isJobLike(path[0]!)) return [];
    const at = save.instance ?? save.row.call;
    const assigned = assignedTo({ path, isSave: saving(path, calls) }, at, save.row.scope);
    const write = writeOf(save, instance, assigned, origin, calls);
    const ref = refOf(instance, origin, save.row.scope);
    return ofStore(write).map((one) => ({ ...one, ...behindTests(one, write, assigned), read: origin.read, ref }));
  });
}

/** The project's class whose object stands for a row. */
export function modelOf(
  row: Expression,
  scope: Scope,
  until: number,
  calls: Calls,
): Extract<Meaning, { is: 'instance' }> | undefined {
  const { code } = scope.base;
  const known = code.meaning(row, scope.place);
  if (known?.is === 'instance') return known;
  const origin = originOf(row, scope, until, calls);
  const read = origin?.path?.length === 0 ? origin.read?.store : undefined;
  const model = read?.table && code.meaning(read.table, read.scope.place);
  return model?.is === 'class' ? { ...model, is: 'instance' } : undefined;
}

function writeOf(save: StoreSave, instance: Expression, assigned: Assigned, origin: Origin, calls: Calls): StoreWrite {
  const { row, only, refusal } = save;
  const model = save.version && modelOf(instance, row.scope, row.call.start, calls);
  const version = model && save.version?.(model.class);
  const sets = [...assigned.sets.values()].filter(({ attribute }) => only === undefined || only.includes(attribute));
  const stored = origin.read?.store;
  const sameFile = stored?.scope.place.module === row.scope.place.module;
  return {
    is: 'write',
    // Its text is of the file that reads; elsewhere it may mean nothing.
    row: { ...row, client: instance, table: sameFile ? stored.table : undefined, key: stored?.key, saves: true },
    how: 'update',
    sets: version === undefined ? sets : [...sets, raised(version, sets[0])],
    complete: assigned.complete,
    condition: version === undefined ? save.condition : asRead(version),
    conditionAt: save.conditionAt,
    refusal,
  };
}

function behindTests(one: Operation, { sets }: StoreWrite, { tested }: Assigned): Pick<WriteOperation, 'perhaps'> {
  const found = one.is === 'write' ? tested.get(one.attribute) : undefined;
  const set = found && sets.find(({ attribute }) => one.is === 'write' && attribute === one.attribute);
  return found && set ? { perhaps: { to: statusIn(found.value, set.at), given: found.given } } : {};
}

/** The next version is written where the row still has the one that was read. */
const asRead = (attribute: string): StoreWrite['condition'] => ({
  is: 'compare',
  attribute,
  operator: '=',
  value: { is: 'symbol', text: `the ${attribute} that was read`, plus: 0, sort: 'same' },
});

const raised = (attribute: string, beside: StoreSet | undefined): StoreSet => ({
  attribute,
  value: { is: 'symbol', text: `the ${attribute} that was read`, plus: 1, sort: 'same' },
  at: beside?.at ?? { file: '', start: 0, end: 0 },
  written: false,
});

function refOf(instance: Expression, { read }: Origin, scope: Scope): RowRef {
  const whole = canonical(instance, scope);
  // In a method of the row's own class, its attributes are known as `self.status`.
  const own = instance.is === 'name' && /^(self|this)$/.test(instance.name) ? ([['self', 'this']] as const) : [];
  return {
    key: new Map([...(read?.ref.key ?? [['', whole]]), ...own]),
    table: read?.ref.table,
    whole,
    // What a commit writes is not named where it is written: there its name has no text.
    text: idText(read?.ref) || scope.textOf(instance) || (pathOf(instance)?.join('.') ?? ''),
  };
}

/** `get_or_create(newsletter=newsletter)`: what it was looked for by is the name of another thing. */
const idText = (ref: RowRef | undefined): string | undefined =>
  ref && [...ref.key.keys()].every((attribute) => !/id$|^pk$|key$|^$/i.test(attribute)) ? undefined : ref?.text;

/** `job = Job(…)`: a new row, which nobody else has. */
function isMade(instance: Expression, scope: Scope): boolean {
  const last = instance.is === 'name' ? scope.definitions(instance.name)?.all.at(-1) : undefined;
  return last?.value?.is === 'call' && /(^|\.)[A-Z]\w*$/.test(callName(last.value));
}

/** The objects that a commit may write: those with attributes that were assigned before it. */
function changedBefore({ row: { scope, call } }: StoreSave): Expression[] {
  const code = scope.place.enclosing.findLast(isFunction);
  if (!code) return [];
  const changed = [...definitionsOf(code).fields].filter(
    ([name, writes]) => !/^(self|cls|this)$/.test(name) && writes.some(({ at }) => at.start < call.start),
  );
  return changed.map(([name]) => ({ is: 'name', name, start: call.start, end: call.start }));
}

/** The library's own saves of the object, and the project's functions that save it. */
function saving(path: readonly string[], calls: Calls): Instance['isSave'] {
  return (call, scope) => {
    const saves = calls.saves(call, scope);
    if (saves.length > 0)
      return saves.some(({ instance }) => instance === undefined || pathOf(instance)?.join('.') === path.join('.'));
    const given = call.arguments.some(({ value }) => pathOf(value)?.join('.') === path.join('.'));
    return given && calls.of(call, scope).some((one) => one.is === 'write' && one.known === 'store');
  };
}
