import { valueIn } from '../../facts/index.js';
import { isStatusAttribute, phaseOf } from '../../facts/phases.js';
import { isDynamoDb } from '../../facts/stores.js';
import { ByDepth } from '../by-depth.js';
import { callName } from '../canonical.js';
import { Fields } from '../fields.js';
import type { Call, Expression, FunctionCode } from '../module.js';
import { Scope } from '../scope.js';
import type { Calls } from '../status/calls.js';
import { type Flow, flowOf, type Site } from '../status/flow.js';
import type { Operation, WriteOperation } from '../status/operations.js';
import { textBehind } from '../strings.js';
import { termOf } from '../terms.js';
import { keyOf, type Place, walkExpression, walkStatements, within } from '../walk.js';
import {
  addTo,
  emptySelection,
  isOrder,
  isSelecting,
  noteComparison,
  noteStatuses,
  ofQuery,
  type Selection,
} from './selections.js';

/** What a function does to rows that it has looked for. */
export interface Sweep {
  selection: Selection;
  /** The statuses of rows that it looks for before it writes: a write that says itself which rows it means names others. */
  found: Set<string>;
  /** One for each thing that it does: whether the write asks that the row is still the one; undefined where that is not known. */
  settles: (boolean | undefined)[];
  /** It takes jobs for itself: a worker, not a sweep. */
  works: boolean;
  /** The tables and models that it writes to, as they are called there. */
  tables: Set<string>;
}

const resending =
  /^(delay|apply_async|send_task|re_?enqueue\w*|enqueue\w*|publish\w*|sendMessage\w*|send_message\w*|SendMessage(Batch)?Command|addJob|addBulk|delete(Many|_many)?|destroy|remove)$/;
const naming = /fail|re_?queue|reset|recover|retry|abandon|expire|cancel|^mark|release|time_?out|orphan/i;
const updating = /^(a?update\w*|bulk_update|set|patch\w*|save\w*|execute\w*|raw|\$(query|execute)Raw(Unsafe)?)$/;

const asks = (name: string): boolean => !naming.test(name) && !/^(set|update|mark)/.test(name);

/** What functions make themselves of rows that they look for, and through the functions of the project that they call. */
export class Sweeps {
  private readonly known = new ByDepth<Sweep>();
  private readonly locking = new ByDepth<boolean>();

  constructor(private readonly calls: Calls) {}

  of(flow: Flow, depth = 2): Sweep {
    return this.known.of(flow.code ?? flow.place.module, depth, () => this.find(flow, depth));
  }

  private find(flow: Flow, depth: number): Sweep {
    const { calls } = this;
    const sweep: Sweep = {
      selection: emptySelection(),
      found: new Set(),
      settles: [],
      works: false,
      tables: new Set(),
    };
    const isLocked = this.testsLocked(flow, 0);
    for (const site of flow.sites) {
      const scope = new Scope(calls.base, site.place);
      const entered = calls.enter(site.call, scope);
      const inner = entered && flowOf(entered.code, entered.place);
      const other = depth > 0 && inner && inner.code !== flow.code ? this.of(inner, depth - 1) : undefined;
      // A job that is run again on the spot is taken up, and what is written on the way is its worker's.
      if (other?.works && isForEach(site)) {
        sweep.settles.push(undefined);
        continue;
      }
      atSite(site, scope, calls, sweep, isLocked || (inner !== undefined && this.testsLocked(inner, depth)));
      if (entered && inner && asks(entered.code.name ?? '') && inner.sites.some(({ call }) => isSelecting(call)))
        looking(sweep, (into) => {
          for (const { value } of site.call.arguments) noteStatuses(value, scope, into);
        });
      if (other) join(sweep, other);
    }
    looking(sweep, (into) => inStatements(flow, calls, into, sweep.settles));
    return sweep;
  }

  /** It reads the row under a lock and tests its status there, in itself or in what it calls. */
  private testsLocked({ code, place, sites }: Flow, depth: number): boolean {
    if (!code) return false;
    return this.locking.of(code, depth, () => {
      if (testsStatus(code, place, this.calls) && sites.some(locks)) return true;
      return sites.some((site) => {
        const entered = depth > 0 ? this.calls.enter(site.call, new Scope(this.calls.base, site.place)) : undefined;
        return entered !== undefined && this.testsLocked(flowOf(entered.code, entered.place), depth - 1);
      });
    });
  }
}

/** `for (const job of stale) await run(job)`, `stale.map((job) => run(job))`. */
const isForEach = ({ steps, callbacks }: Site): boolean =>
  steps.some(({ statement }) => statement.is === 'loop') ||
  callbacks.some((call) => /(^|\.)(map|forEach|flatMap)$/.test(callName(call)));

const locks = ({ call }: Site): boolean => /lock(ed)?$|for_?update$/i.test(callName(call));

function testsStatus(code: FunctionCode, place: Place, { base }: Calls): boolean {
  let tests = false;
  walkStatements(code.body, within(place, code), {
    statement(statement, where) {
      if (statement.is === 'if') tests ||= /\b(status|state)\b/i.test(new Scope(base, where).textOf(statement.test));
    },
  });
  return tests;
}

export const isSweep = ({ selection, settles, works }: Sweep): boolean =>
  !works && selection.statuses.size > 0 && selection.bounded && settles.length > 0;

function join({ selection, found, settles, tables }: Sweep, other: Sweep): void {
  // What a called function sweeps by itself is a recovery of its own.
  if (isSweep(other)) return;
  for (const table of other.tables) tables.add(table);
  for (const status of other.found) found.add(status);
  addTo(selection, other.selection);
  // What a worker writes on its way is its own.
  settles.push(...(other.works ? [undefined] : other.settles));
}

/** Notes what is said of rows that are looked for. */
function looking({ selection, found }: Sweep, note: (into: Selection) => void): void {
  const own = emptySelection();
  note(own);
  for (const status of own.statuses) found.add(status);
  addTo(selection, own);
}

function atSite({ call, around }: Site, scope: Scope, calls: Calls, sweep: Sweep, isLocked: boolean): void {
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
  return call.arguments.length > 0 && (naming.test(method) || endsJob(method, call, scope)) ? {} : undefined;
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

/** `if job.status == RUNNING and job.updated_at < cutoff: job.status = FAILED`. */
function inStatements(
  { code, place, sites }: Flow,
  { base }: Calls,
  selection: Selection,
  settles: Sweep['settles'],
): void {
  const inside = code ? within(place, code) : place;
  walkStatements(code?.body ?? [], inside, {
    statement(statement, where) {
      // `for status in (PENDING, PROCESSING):`
      if (statement.is === 'loop' && statement.over) noteStatuses(statement.over, new Scope(base, where), selection);
      if (statement.is !== 'assign' || !isStatus(statement.target)) return;
      const term = termOf(statement.value, new Scope(base, where));
      const word = term.is === 'value' ? String(term.value) : undefined;
      if (word === undefined || phaseOf(word) !== 'busy') settles.push(savedAlone(statement.target, sites));
    },
    expression(expression, where) {
      if (expression.is !== 'binary') return;
      const scope = new Scope(base, where);
      if (isOrder(expression)) noteComparison(expression, scope, selection);
      else if (expression.operator === 'and' && isAgeOfWaiting(expression, scope))
        selection.doubt ??= 'its age is that of jobs that wait';
      else if (expression.operator === '==' || expression.operator === 'in')
        for (const [one, other] of [
          [expression.left, expression.right],
          [expression.right, expression.left],
        ] as const)
          if (isStatus(one)) noteStatuses(other, scope, selection);
    },
  });
}

/** `job.status == QUEUED and job.queued_at < cutoff`: how long the busy ones have run is not asked. */
function isAgeOfWaiting(expression: Expression & { is: 'binary' }, scope: Scope): boolean {
  const sides = [expression.left, expression.right].filter((one) => one.is === 'binary');
  const statuses = sides.flatMap(({ operator, left, right }) => {
    const term = operator === '==' && isStatus(left) ? termOf(right, scope) : undefined;
    return term?.is === 'value' ? [String(term.value)] : [];
  });
  const asked = emptySelection();
  for (const side of sides.filter(isOrder)) noteComparison(side, scope, asked);
  return asked.bounded && statuses.length > 0 && statuses.every((status) => phaseOf(status) === 'waiting');
}

/** `job.save()` writes whatever has become of the row, unless it is locked. */
function savedAlone(target: Expression, sites: Flow['sites']): false | undefined {
  const row = 'of' in target && target.of.is === 'name' ? target.of.name : undefined;
  const names = sites.map(({ call }) => callName(call));
  const isLocked = names.some((name) => /lock|for_?update/i.test(name));
  return row !== undefined && names.includes(`${row}.save`) && !isLocked ? false : undefined;
}

/** `job.status`, `job['status']`, `job.get('status')`. */
function isStatus(expression: Expression): boolean {
  const first = expression.is === 'call' ? expression.arguments[0]?.value : undefined;
  const key = first?.is === 'literal' ? String(first.value) : keyOf(expression);
  return key !== undefined && isStatusAttribute(key);
}
