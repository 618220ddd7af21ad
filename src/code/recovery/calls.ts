import { valueIn } from '../../facts/index.js';
import { isStatusAttribute, phaseOf } from '../../facts/phases.js';
import { isDynamoDb } from '../../facts/stores.js';
import { callName } from '../canonical.js';
import { Fields } from '../fields.js';
import type { Call, Expression } from '../module.js';
import type { Scope } from '../scope.js';
import type { Calls } from '../status/calls.js';
import type { Site } from '../status/flow.js';
import type { Operation, WriteOperation } from '../status/operations.js';
import { textBehind } from '../strings.js';
import { termOf } from '../terms.js';
import { walkExpression } from '../walk.js';
import { emptySelection, isSelecting, ofQuery } from './selections.js';
import { looking, type Sweep } from './sweep.js';

const resending =
  /^(delay|apply_async|send_task|re_?enqueue\w*|enqueue\w*|publish\w*|sendMessage\w*|send_message\w*|SendMessage(Batch)?Command|addJob|addBulk|delete(Many|_many)?|destroy|remove)$/;
/** What settles rows says so: `failStale`, `requeue`. */
export const namesSettling = /fail|re_?queue|reset|recover|retry|abandon|expire|cancel|^mark|release|time_?out|orphan/i;
const updating = /^(a?update\w*|bulk_update|set|patch\w*|save\w*|execute\w*|raw|\$(query|execute)Raw(Unsafe)?)$/;

/** What a call looks for, and what it does to the rows. */
export function sweepOfCall({ call, around }: Site, scope: Scope, calls: Calls, sweep: Sweep, isLocked: boolean): void {
  const { selection, settles } = sweep;
  const writesOne = (one: Expression): boolean => one.is === 'call' && calls.of(one, scope).some(isOfOne);
  const operations = calls.of(call, scope);
  const written = operations.filter((one): one is WriteOperation => one.is === 'write');
  sweep.works ||= operations.some((one) => one.is === 'claim') || written.some(takesJob);
  for (const write of written) {
    const { store } = write;
    if (store?.table) sweep.tables.add(store.scope.textOf(store.table));
    for (const status of write.from) if (/waiting|busy/.test(phaseOf(status))) selection.statuses.add(status);
    const to = valueIn(write.to);
    if (to === undefined || phaseOf(to) !== 'busy')
      settles.push(rechecks(write) || (isLocked ? undefined : rechecks(write)));
  }
  if (written.some(isOfOne) || around.some(writesOne)) return;
  // What writes many rows also says which: `filter(status=…, updated_at__lt=…).update(…)`.
  if (written.length > 0) {
    if (isSelecting(call)) ofQuery(call, scope, selection);
    return;
  }
  if (isSelecting(call)) looking(sweep, (into) => ofQuery(call, scope, into));
  const settled = settledBy(call, scope);
  if (settled) settles.push(settled.conditional);
}

/** A store's write of the one row that its key names; a chain (`Job.objects.filter(…).update(…)`) says it before the call. */
const isOfOne = (one: Operation): boolean => {
  if (one.is !== 'write' || one.known !== 'store' || !one.store) return false;
  const { key, keyAt, call } = one.store;
  return key
    ? key.length > 0
    : keyAt !== undefined && !(call.callee.start <= keyAt.start && keyAt.end <= call.callee.end);
};

const takesJob = ({ to, known }: WriteOperation): boolean => {
  const status = valueIn(to);
  return known === 'store' && status !== undefined && phaseOf(status) === 'busy';
};

/**
 * Where only the status is compared, a job that was given back and claimed again meanwhile passes too: an index that is read late
 * leaves time for that, a database that is read and written in one go does not.
 */
const rechecks = ({ condition, conditionOn, attribute, known, store }: WriteOperation): boolean | undefined => {
  if (known !== 'store' || condition === 'unknown') return undefined;
  const isLate = isDynamoDb({ store });
  return condition !== 'none' && conditionOn.some((name) => !isLate || name !== attribute || !isStatusAttribute(name));
};

function settledBy(call: Expression & Call, scope: Scope): { conditional?: boolean } | undefined {
  const method = callName(call).split('.').at(-1)!;
  if (resending.test(method)) return {};
  if (updating.test(method) && !endsJob(method, call, scope)) {
    const selection = emptySelection();
    walkExpression(call, scope.place, {
      expression: (one) => void (one.is === 'call' && isSelecting(one) && ofQuery(one, scope, selection)),
    });
    const isBound = selection.bounded && selection.statuses.size > 0;
    if (writesStatus(call, scope)) return isBound ? { conditional: true } : {};
    const text = call.arguments[0] && textBehind(call.arguments[0].value, scope)?.text;
    if (text && /\bupdate\b[\s\S]*\bset\b[\s\S]*(status|state)/i.test(text))
      return isBound ? { conditional: true } : {};
  }
  return call.arguments.length > 0 && (namesSettling.test(method) || endsJob(method, call, scope)) ? {} : undefined;
}

/** `video.update_status(Status.FAILED)`. */
const endsJob = (method: string, call: Call, scope: Scope): boolean =>
  /^(set|update|change|move)_?(to_)?(status|state)$/i.test(method) &&
  call.arguments.some(({ value }) => {
    const term = termOf(value, scope);
    return term.is === 'value' && /failed|dropped|waiting/.test(phaseOf(String(term.value)));
  });

/** `update(status=FAILED)`, `updateMany({ where, data: { status } })`, `.set({ status })`. */
function writesStatus(call: Expression & Call, scope: Scope): boolean {
  return call.arguments.some(({ name, value }) => {
    if (name !== undefined && isStatusAttribute(name)) return true;
    const fields = Fields.ofObject(value, scope);
    const inner = ['data', '$set', 'set'].flatMap((key) => fields?.get(key) ?? []);
    return [fields, ...inner.map((one) => Fields.ofObject(one.value, one.scope))].some((one) =>
      one?.keys().some(isStatusAttribute),
    );
  });
}
