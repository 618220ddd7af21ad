import { isJobLike, isStatusAttribute, phaseOf } from '../../facts/phases.js';
import { canonical } from '../canonical.js';
import { Fields } from '../fields.js';
import type { Call, Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { termOf } from '../terms.js';
import type { RowRef } from './operations.js';

type CallExpression = Expression & Call;

/** A list, a number or a part of the row: `getJobs`, `find_all`, `get_job_status`. */
const manyRows = /(?:[^s]s|all|many|list|count|stats|status|state|result|url|path|name|type|log|config|options)$/i;

/** What the name and the arguments of a function that could not be followed say that it writes. */
export interface WriteShape {
  ref: RowRef;
  attribute: string;
  to: string;
  at: Expression;
}

const readers = /^(get|find|load|fetch|read|retrieve|lookup)(?![a-z])/;
const writers = /^(update|set|save|mark|patch|put|change|modify|write|transition|move)(?![a-z])/;
/** Remote services, caches and user interfaces: no row of ours. */
const strangers =
  /(^|[._])(api|axios|http|https|fetch|request|req|res|response|redis|cache|map|dict|params|query|headers|env|os|config|settings|queue|celery|session|localStorage|window|document|router|socket|io|ui|store|slack|github|stripe|s3|sfn|ecs|batch_client)$/i;

/** `getJob(id)`, `jobs.get(id)`, `JobHelper.get_job(job_id)`: a read of one row by its id. */
export function readShape(call: CallExpression, scope: Scope): RowRef | undefined {
  const { method, receiver } = nameOf(call);
  const first = call.arguments[0];
  if (!first || first.spread || call.arguments.length > 3 || call.new || !readers.test(plain(method))) return undefined;
  if (!isJobLike(method) && !isJobLike(receiver)) return undefined;
  if (manyRows.test(method.replace(/_?by_?\w+$/i, '')) || isStranger(call, receiver, scope)) return undefined;
  return refOf(first.value, scope);
}

/** `updateJob(id, { status: 'PROCESSING' })`, `update_job(job_id, status='RUNNING')`, `updateStatus(id, Status.RUNNING)`. */
export function writeShape(call: CallExpression, scope: Scope): WriteShape | undefined {
  const { method, receiver } = nameOf(call);
  if (call.new || !writers.test(plain(method)) || isStranger(call, receiver, scope)) return undefined;
  if (isResultState(method, call)) return undefined;
  if (!isJobLike(method) && !isJobLike(receiver) && !/status|state/i.test(method)) return undefined;
  const id = call.arguments.find((one) => one.name === undefined || /(^|_)id$/i.test(one.name));
  if (!id || id.spread) return undefined;
  const ref = refOf(id.value, scope);
  const rest = call.arguments.filter((one) => one !== id);
  return ref && (inArguments(rest, method, ref, scope) ?? inName(method, rest.length, ref, call));
}

/** Celery's own: it writes to the result backend, https://docs.celeryq.dev/en/stable/reference/celery.app.task.html. */
const isResultState = (method: string, call: CallExpression): boolean =>
  method === 'update_state' && call.arguments.every(({ name }) => /^(task_id|state|meta)$/.test(name ?? ''));

function inArguments(
  rest: CallExpression['arguments'],
  method: string,
  ref: RowRef,
  scope: Scope,
): WriteShape | undefined {
  for (const { name, value } of rest) {
    if (name !== undefined && isStatusAttribute(name)) return written(ref, name, value, scope);
    const fields =
      name === undefined || /^(updates?|data|fields|patch|attributes|values)$/i.test(name)
        ? Fields.ofObject(value, scope)
        : undefined;
    const key = fields?.keys().find(isStatusAttribute);
    const entry = key === undefined ? undefined : fields!.get(key);
    if (entry && key !== undefined) return written(ref, key, entry.value, entry.scope);
  }
  // A list of expected statuses, or a second status: what it does with them is not known.
  const statuses = rest.filter((one) => statusOf(one.value, scope) !== undefined);
  const [only, second] = statuses;
  if (!only || second || !/(status|state)(_?to)?$/i.test(method)) return undefined;
  return written(ref, 'status', only.value, scope);
}

/** `markJobProcessing(id)`, `mark_as_running(job_id)`. */
function inName(method: string, others: number, ref: RowRef, call: CallExpression): WriteShape | undefined {
  const word = /^mark(?:_?as|_?(?:the_?)?[a-z]*?(?:_?as)?)?_?(in_?progress|processing|running|started|claimed)$/i.exec(
    method,
  )?.[1];
  if (!word || others > 1) return undefined;
  return { ref, attribute: 'status', to: word, at: call.callee };
}

function written(ref: RowRef, attribute: string, value: Expression, scope: Scope): WriteShape | undefined {
  const to = statusOf(value, scope);
  return to === undefined ? undefined : { ref, attribute, to, at: value };
}

function statusOf(value: Expression, scope: Scope): string | undefined {
  const term = termOf(value, scope);
  const word = term.is === 'value' && typeof term.value === 'string' ? term.value : undefined;
  return word !== undefined && phaseOf(word) !== 'other' ? word : undefined;
}

/** An id: a name, a member, a text; not an object, which may be a filter. */
function refOf(id: Expression, scope: Scope): RowRef | undefined {
  const { value } = scope.follow(id);
  if (['object', 'list', 'function', 'class', 'other'].includes(value.is)) return undefined;
  if (value.is === 'literal' && (typeof value.value !== 'string' || /^\/|:\/\//.test(value.value))) return undefined;
  if (value.is === 'template' && value.parts[0]?.is === 'literal' && /\//.test(String(value.parts[0].value)))
    return undefined;
  const text = canonical(id, scope);
  return { key: new Map([['', text]]), whole: text, text: scope.textOf(id) };
}

export function nameOf(call: CallExpression): { method: string; receiver: string } {
  const path = (one: Expression): string =>
    one.is === 'name'
      ? one.name
      : one.is === 'member'
        ? `${path(one.of)}.${one.name}`
        : one.is === 'call'
          ? `${path(one.callee)}()`
          : '';
  const { callee } = call;
  if (callee.is === 'member') return { method: callee.name, receiver: path(callee.of) };
  return { method: callee.is === 'name' ? callee.name : '', receiver: '' };
}

/** `getJob` and `get_job` alike: `get` and no further letter. */
const plain = (method: string): string => method.replace(/^_+/, '').replace(/^([a-z]+)_.*$/, '$1');

function isStranger(call: CallExpression, receiver: string, scope: Scope): boolean {
  if (receiver.endsWith(')') || strangers.test(receiver)) return true;
  if (call.callee.is !== 'member') return false;
  const { value } = scope.follow(call.callee.of);
  return (
    value.is === 'object' ||
    value.is === 'list' ||
    (value.is === 'call' &&
      value.callee.is === 'name' &&
      /^(Map|WeakMap|Set|dict|defaultdict|OrderedDict)$/.test(value.callee.name))
  );
}
