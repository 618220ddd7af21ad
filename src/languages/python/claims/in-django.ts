import type { ClaimPlan } from '../../../code/claims/plan.js';
import { pathTo } from '../../../code/claims/spots.js';
import { callAt } from '../../../code/claims/subject.js';
import type { Argument, Expression, Statement } from '../../../code/module.js';
import type { TextEdit } from '../../../facts/index.js';
import { indentAt, indentUnit, laid, newlineOf } from '../../../text/layout.js';
import { type Accepted, accepted } from './accepted.js';
import type { Job } from './claim.js';
import { lostBy } from './lost.js';

/**
 * Django: `job.save()` stays as it is, with its signals and its `auto_now`, behind a conditional `update()` that one worker
 * wins; an `update()` that is there already gets the condition, and its count is looked at.
 */
export function djangoClaim(job: Job, plan: ClaimPlan, variable: string): TextEdit[] | string {
  const states = accepted(job);
  if (typeof states === 'string') return states;
  const lost = lostBy(plan, job.text);
  if (lost === undefined) return 'what follows the test is also done by the loser';
  return job.transition.store?.saves
    ? beforeAssignment(job, plan, states, variable, lost)
    : conditionAdded(job, plan, states, variable, lost);
}

/** `claimed = Job.objects.filter(pk=job.pk, status="PENDING").update(status="RUNNING")`, before what is assigned. */
function beforeAssignment(
  { transition, text }: Job,
  plan: ClaimPlan,
  { to, ...states }: Accepted,
  variable: string,
  lost: string,
): TextEdit[] | string {
  const { attribute, store, to: known, guard } = transition;
  const instance = store?.client;
  const model = store?.table ?? (guard?.store?.helper ? undefined : guard?.store?.table);
  if (!instance || !model || known.is !== 'set')
    return `the model of \`${instance ?? transition.subject}\` is not named here`;
  const assigned = pathTo(plan.function.body, known.at).at(-1)?.statement;
  const block = plan.path.at(-1)!.block;
  if (!assigned || !block.includes(assigned)) return 'the status is assigned in another block than it is saved in';
  const { only, except } = states;
  const narrowed = only
    ? `.filter(pk=${instance}.pk, ${lookup(attribute, only)})`
    : `.filter(pk=${instance}.pk).exclude(${lookup(attribute, except!)})`;
  const claim = `${variable} = ${model}.objects${narrowed}.update(${attribute}=${to})`;
  return [before(text, assigned, `${claim}\n${leaving(variable, lost, text)}`)];
}

/** `Job.objects.filter(pk=job_id).update(status="RUNNING")`. */
function conditionAdded(
  { transition, text, own }: Job,
  plan: ClaimPlan,
  { only, except }: Accepted,
  variable: string,
  lost: string,
): TextEdit[] | string {
  const { write } = plan;
  const call = callAt(own, transition.call);
  const filter = call && narrowing(call);
  if (write.is !== 'expression' || !filter) return 'the rows that it updates are chosen elsewhere';
  const last: Argument | undefined = filter.arguments.at(-1);
  const end = last ? last.end : filter.end - 1;
  const { attribute } = transition;
  const narrowed: TextEdit = only
    ? { start: end, end, text: `${last ? ', ' : ''}${lookup(attribute, only)}` }
    : { start: filter.end, end: filter.end, text: `.exclude(${lookup(attribute, except!)})` };
  const indent = indentAt(text, write.start);
  const newline = newlineOf(text);
  const after = newline + indent + laid(leaving(variable, lost, text), indent, newline);
  return [
    { start: write.start, end: write.start, text: `${variable} = ` },
    narrowed,
    { start: write.end, end: write.end, text: after },
  ];
}

/** The last `filter(…)` of a chain. */
function narrowing(call: Expression & { is: 'call' }): (Expression & { is: 'call' }) | undefined {
  const of = call.callee.is === 'member' ? call.callee.of : undefined;
  if (of?.is !== 'call') return undefined;
  return of.callee.is === 'member' && of.callee.name === 'filter' ? of : narrowing(of);
}

/** `status="PENDING"`, `status__in=["PENDING", "RETRY"]`. */
const lookup = (attribute: string, words: readonly string[]): string =>
  words.length === 1 ? `${attribute}=${words[0]}` : `${attribute}__in=[${words.join(', ')}]`;

export const leaving = (variable: string, lost: string, text: string): string =>
  `if not ${variable}:\n${lost.replaceAll(/^(?=.)/gm, indentUnit(text))}`;

export function before(text: string, statement: Statement, code: string): TextEdit {
  const indent = indentAt(text, statement.start);
  const newline = newlineOf(text);
  return { start: statement.start, end: statement.start, text: laid(code, indent, newline) + newline + indent };
}
