import type { ClaimPlan } from '../../../code/claims/plan.js';
import { pathTo } from '../../../code/claims/spots.js';
import { callAt } from '../../../code/claims/subject.js';
import type { Call, Expression } from '../../../code/module.js';
import type { StoreCall, TextEdit } from '../../../facts/index.js';
import { indentAt, laid, newlineOf } from '../../../text/layout.js';
import { type Accepted, accepted } from './accepted.js';
import type { Job } from './claim.js';
import { before, leaving } from './in-django.js';
import { lostBy } from './lost.js';
import { primaryKey } from './primary-key.js';

type CallExpression = Expression & Call;

/**
 * SQLAlchemy: an update that is there gets the condition, and the count of its rows is looked at; before an object that is
 * assigned to and committed stands such an update (https://docs.sqlalchemy.org/en/20/orm/queryguide/dml.html).
 */
export function sqlalchemyClaim(job: Job, plan: ClaimPlan, variable: string): TextEdit[] | string {
  const states = accepted(job);
  if (typeof states === 'string') return states;
  const lost = lostBy(plan, job.text);
  if (lost === undefined) return 'what follows the test is also done by the loser';
  const call = callAt(job.own, job.transition.call);
  if (!call) return 'the call is not to be seen';
  return job.transition.store?.saves
    ? beforeAssignment(job, plan, call, states, variable, lost)
    : conditionAdded(job, plan, call, states, variable, lost);
}

/** `claimed = session.query(Job).filter(Job.id == job.id, Job.status == "PENDING").update({Job.status: "RUNNING"})`. */
function beforeAssignment(
  job: Job,
  plan: ClaimPlan,
  call: CallExpression,
  { to, ...states }: Accepted,
  variable: string,
  lost: string,
): TextEdit[] | string {
  const { transition, text } = job;
  const { attribute, store, to: known, guard } = transition;
  // A commit names no object.
  const [instance, read] = [store?.client || guard?.variable, guard?.store];
  const model = read?.helper ? undefined : read?.table;
  if (!instance || !model || known.is !== 'set')
    return `the model of \`${instance ?? transition.subject}\` is not named here`;
  if (call.callee.is !== 'member' || plan.write.is !== 'expression' || plan.write.value.is === 'await')
    return 'its session is not asked as a plain one is';
  const key = keyOf(read, model, job);
  if (!key) return `the primary key of \`${model}\` is not to be seen`;
  const assigned = pathTo(plan.function.body, known.at).at(-1)?.statement;
  if (!assigned || !plan.path.at(-1)!.block.includes(assigned))
    return 'the status is assigned in another block than it is saved in';
  const session = text.slice(call.callee.of.start, call.callee.of.end);
  const rows = key.map((name) => `${model}.${name} == ${instance}.${name}`);
  const column = `${model}.${attribute}`;
  const filter = [...rows, ...conditions(column, states)].join(', ');
  const claim = `${variable} = ${session}.query(${model}).filter(${filter}).update({${column}: ${to}})`;
  return [before(text, assigned, `${claim}\n${leaving(variable, lost, text)}`)];
}

/** Of the read, where it is not by `get`. */
const keyOf = (read: StoreCall | undefined, model: string, job: Job): string[] | undefined => {
  const named = read?.key?.map(({ attribute }) => attribute);
  return named && !named.includes('pk') ? named : primaryKey(model, job);
};

function conditionAdded(
  { text, transition }: Job,
  { write }: ClaimPlan,
  call: CallExpression,
  states: Accepted,
  variable: string,
  lost: string,
): TextEdit[] | string {
  const isStatement = call.callee.is === 'member' && call.callee.name === 'execute';
  const statement = isStatement ? call.arguments[0]?.value : call;
  const filter = statement?.is === 'call' ? narrowing(statement) : undefined;
  const model = statement && modelIn(statement, text);
  if (write.is !== 'expression' || !filter || !model) return 'the rows that it updates are chosen elsewhere';
  const column = `${model}.${transition.attribute}`;
  const byName = filter.callee.is === 'member' && filter.callee.name === 'filter_by';
  const asked = conditions(column, states).join(', ');
  const last = filter.arguments.at(-1);
  const at = last ? last.end : filter.end - 1;
  const narrowed = byName
    ? { start: filter.end, end: filter.end, text: `.filter(${asked})` }
    : { start: at, end: at, text: `${last ? ', ' : ''}${asked}` };
  const [open, close] = isStatement ? (write.value.is === 'await' ? ['(', ').rowcount'] : ['', '.rowcount']) : ['', ''];
  const [indent, newline] = [indentAt(text, write.start), newlineOf(text)];
  const after = close + newline + indent + laid(leaving(variable, lost, text), indent, newline);
  return [
    { start: write.start, end: write.start, text: `${variable} = ${open}` },
    narrowed,
    { start: write.end, end: write.end, text: after },
  ];
}

/** `Job` of `session.query(Job)…`, `update(Job)…`. */
function modelIn(chain: Expression, text: string): string | undefined {
  if (chain.is === 'member') return modelIn(chain.of, text);
  if (chain.is !== 'call') return undefined;
  const [first] = chain.arguments;
  const { callee } = chain;
  const name = callee.is === 'member' || callee.is === 'name' ? callee.name : '';
  if (!/^(query|update)$/.test(name) || first?.value.is !== 'name') return modelIn(callee, text);
  return text.slice(first.start, first.end);
}

/** The last `where`, `filter` or `filter_by` of a chain. */
function narrowing(call: CallExpression): CallExpression | undefined {
  const of = call.callee.is === 'member' ? call.callee.of : undefined;
  if (of?.is !== 'call') return undefined;
  return of.callee.is === 'member' && /^(where|filter|filter_by)$/.test(of.callee.name) ? of : narrowing(of);
}

function conditions(column: string, { only, except }: Omit<Accepted, 'to'>): string[] {
  if (!only) return except!.map((word) => `${column} != ${word}`);
  return [only.length === 1 ? `${column} == ${only[0]}` : `${column}.in_([${only.join(', ')}])`];
}
