import { callName, canonical } from '../canonical.js';
import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { keyOf } from '../walk.js';
import type { Calls } from './calls.js';
import type { ReadOperation, RowRef } from './operations.js';
import { returnedBy } from './returned.js';

/** A value that comes out of a read row, or out of one that was handed in. */
export interface Origin {
  /** Absent where the row was handed in: a parameter, the target of a loop. */
  read?: ReadOperation;
  /** The name that the row was handed in by, where that stands. */
  given?: Expression;
  givenIn?: Scope;
  /** From the row to the value; `[]` is the row itself. Undefined while still outside of the row, as DynamoDB's whole answer is. */
  path?: readonly string[];
  /** The variable that holds the row, and its text for comparisons. */
  variable?: string;
  row?: string;
}

interface Trace {
  read?: ReadOperation;
  given?: Expression;
  givenIn?: Scope;
  /** From what the call gives. */
  path: readonly string[];
}

/** Where a value comes from, before the offset `until` of the function that it stands in. */
export function originOf(expression: Expression, scope: Scope, until: number, calls: Calls): Origin | undefined {
  const trace = traced(expression, scope, until, calls, 0);
  if (!trace) return undefined;
  const { read, given, givenIn, path } = trace;
  const rowAt = read?.rowAt ?? [];
  const inside = rowAt.every((key, index) => path[index] === key);
  if (path.length < rowAt.length || !inside) return inside ? { read, given, givenIn } : undefined;
  const within = path.slice(rowAt.length);
  return {
    read,
    given,
    givenIn,
    path: named(within, read),
    variable: variableOf(expression, within.length, scope),
    row: rowOf(expression, within, scope),
  };
}

/** `row[1]` of `SELECT id, status FROM …`. */
function named(path: readonly string[], read: ReadOperation | undefined): readonly string[] {
  const last = path.at(-1) ?? '';
  const column = /^\d+$/.test(last) ? read?.columns?.[Number(last)] : undefined;
  return column ? [...path.slice(0, -1), column] : path;
}

/** The query whose rows a list holds: what `findMany` gives, `rows` of `pool.query(…)`. */
export function manyIn(list: Expression, scope: Scope, calls: Calls): ReadOperation | undefined {
  const { read, path = [] } = traced(list, scope, list.start, calls, 0) ?? {};
  return read?.rowAt.join('.') === [...path, '0'].join('.') ? read : undefined;
}

/** The row's own text: that of `job.data.status` without the keys that lead from the row to the value. */
function rowOf(expression: Expression, keys: readonly string[], scope: Scope): string | undefined {
  const text = canonical(expression, scope);
  const end = keys.map((key) => `.${key}`).join('');
  return text.endsWith(end) ? text.slice(0, text.length - end.length) : undefined;
}

/** The name that holds the row, also where `const { status } = job` takes the value out of it. */
function variableOf(expression: Expression, keys: number, scope: Scope): string | undefined {
  let at = expression;
  for (let left = keys; left > 0; left -= 1) {
    if (at.is === 'member' || at.is === 'index') at = at.of;
    else if (at.is === 'call' && at.callee.is === 'member') at = at.callee.of;
    else if (at.is === 'name') {
      const only = scope.definitions(at.name)?.all.at(-1);
      return only?.path.length === left && only.value?.is === 'name' ? only.value.name : undefined;
    } else return undefined;
  }
  return at.is === 'name' ? at.name : undefined;
}

function traced(expression: Expression, scope: Scope, until: number, calls: Calls, depth: number): Trace | undefined {
  if (depth > 12) return undefined;
  const inner = (one: Expression): Trace | undefined => traced(one, scope, until, calls, depth + 1);
  switch (expression.is) {
    case 'await':
    case 'spread':
      return inner(expression.value);
    case 'assignment':
      return inner(expression.value);
    case 'member':
    case 'index': {
      const key = keyOf(expression) ?? indexOf(expression);
      return key === undefined ? undefined : extended(inner(expression.of), [key]);
    }
    case 'name':
      return ofName(expression, scope, until, calls, depth);
    case 'call':
      return ofCall(expression, scope, inner, calls, depth);
    case 'binary':
      return expression.operator === '??' || expression.operator === 'or' ? inner(expression.left) : undefined;
    case 'ternary':
      return inner(expression.then) ?? inner(expression.otherwise);
    default:
      return undefined;
  }
}

function ofName(
  expression: Expression & { is: 'name' },
  scope: Scope,
  until: number,
  calls: Calls,
  depth: number,
): Trace | undefined {
  const found = scope.definitions(expression.name);
  if (!found?.code) return undefined;
  const behind = scope.follow(expression);
  if (behind.value !== expression && found.all[0]?.how === 'parameter')
    return traced(behind.value, behind.scope, behind.scope === scope ? until : behind.value.end, calls, depth + 1);
  // In `job = await job.save()` the saved one is the one before.
  const last = found.all.findLast(({ at, how, value }) => how === 'parameter' || (value?.end ?? at.start) <= until);
  if (!last) return undefined;
  if (last.how === 'parameter' || last.how === 'loop')
    return { given: expression, givenIn: scope, path: last.how === 'loop' ? [] : last.path };
  if (last.how !== 'assigned' || !last.value) return undefined;
  return extended(traced(last.value, found.scope, last.value.start, calls, depth + 1), last.path);
}

function ofCall(
  call: Expression & { is: 'call' },
  scope: Scope,
  inner: (one: Expression) => Trace | undefined,
  calls: Calls,
  depth: number,
): Trace | undefined {
  const read = calls.of(call, scope).find((one): one is ReadOperation => one.is === 'read');
  if (read) return { read, path: [] };
  const { callee } = call;
  const [first, second] = call.arguments;
  if (callee.is === 'member' && callee.name === 'get' && first?.value.is === 'literal')
    return extended(inner(callee.of), [String(first.value.value)]);
  if (
    callee.is === 'member' &&
    !first &&
    /^(promise|toJSON|toObject|lean|exec|get|copy|save|reload|data)$/.test(callee.name)
  )
    return inner(callee.of);
  if (first && !second && first.name === undefined && rewraps.test(callName(call))) return wholeRow(inner(first.value));
  return partGivenBack(call, scope, calls, depth);
}

/** `get_status(job_id)` that answers `job.status` of the row that it reads. */
function partGivenBack(
  call: Expression & { is: 'call' },
  scope: Scope,
  calls: Calls,
  depth: number,
): Trace | undefined {
  const entered = depth < shallow ? calls.enter(call, scope) : undefined;
  const [only, second] = entered ? returnedBy(entered.code.body).filter(({ value }) => value && !isNothing(value)) : [];
  if (!entered || !only?.value || second) return undefined;
  const trace = traced(only.value, entered.scope, only.value.start, calls, depth + 4);
  return trace?.read && trace.path.length > 0 ? trace : undefined;
}

const isNothing = (value: Expression): boolean => value.is === 'literal' && value.value === null;

const shallow = 8;

/** `unmarshall(item)`, `Job(**item)`, `toJob(item)`, `schema.parse(item)`: another form of the same row. */
const rewraps =
  /(^|\.)(unmarshall|dict|parse|assign|deserialize|deserialise|normalize|hydrate|[A-Z]\w*|(to|from|as|map|convert|parse)(_\w+|[A-Z]\w*))$/;

/** A part of a row that is given to something else, `find(job.ownerId)`, is not that row. */
function wholeRow(trace: Trace | undefined): Trace | undefined {
  return trace && trace.path.length <= (trace.read?.rowAt.length ?? 0) ? trace : undefined;
}

const extended = (trace: Trace | undefined, keys: readonly string[]): Trace | undefined =>
  trace && { ...trace, path: [...trace.path, ...keys] };

const indexOf = (expression: Expression): string | undefined =>
  expression.is === 'index' && expression.key.is === 'literal' ? String(expression.key.value) : undefined;

/** Whether a write goes to the row that was read (or handed in). */
export function sameRow(origin: Origin, write: RowRef): boolean {
  if (origin.row !== undefined && isOf(origin.row, write)) return true;
  const read = origin.read?.ref;
  if (!read) return false;
  if (read.table !== undefined && write.table !== undefined && read.table !== write.table) return false;
  if (read.key.has('') || write.key.has(''))
    return [...read.key.values()].some((value) => [...write.key.values()].includes(value));
  const common = [...read.key].filter(([attribute]) => write.key.has(attribute));
  return common.length > 0 && common.every(([attribute, value]) => write.key.get(attribute) === value);
}

/** The write's key is taken from the row, or the row as a whole is written. */
const isOf = (row: string, write: RowRef): boolean =>
  write.whole === row || [...write.key.values()].some((value) => value === row || value.startsWith(`${row}.`));
