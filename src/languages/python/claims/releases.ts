import type { ClaimPlan } from '../../../code/claims/plan.js';
import { contains, equals, functionAround, pathTo } from '../../../code/claims/spots.js';
import { callAt } from '../../../code/claims/subject.js';
import { definitionsOf } from '../../../code/definitions.js';
import type { Expression, Span, Statement } from '../../../code/module.js';
import { mentions } from '../../../code/status/result-use.js';
import type { Loc, Retry, Task, TextEdit } from '../../../facts/index.js';
import { valueIn } from '../../../facts/index.js';
import { phaseOf } from '../../../facts/phases.js';
import { indentAt, laid, newlineOf, ownsItsLines } from '../../../text/layout.js';
import { spelled } from '../spelling.js';
import { type Claim, type Job, quoteOf } from './claim.js';

/** `queue_claims.release(…)` before each retry that the claim would refuse, and the name of the row that it needs. */
export interface Releases {
  row?: string;
  edits: TextEdit[];
}

/** A retry is a new message of a job that its first run holds: it finds it claimed, unless that is given back before. */
export function releasesFor(job: Job, plan: ClaimPlan, claim: Claim): Releases | string {
  const { transition, context, text } = job;
  const task = context.facts.find(
    (fact): fact is Task => fact.kind === 'task' && fact.transitions.includes(transition.id),
  );
  const retries = (task?.retries ?? []).filter((retry) => comesAfter(retry.at, job, plan));
  if (!task || retries.length === 0 || isGivenBack(task, job)) return { edits: [] };
  const automatic = retries.find(({ how }) => how === 'automatic');
  if (automatic)
    return `\`autoretry_for\` of \`${task.name}\` sends the job again, and its claim would refuse it: give the job back first (\`release\`), and retry by \`self.retry\``;
  const body = text.slice(plan.function.start, plan.function.end);
  const free = ['job', 'row', 'claimed_job'].find((name) => !new RegExp(`\\b${name}\\b`).test(body));
  const row = plan.row?.used ? plan.row.variable : free;
  if (row === undefined || (plan.row?.used && isGivenAgain(row, plan)))
    return 'no name is free for the row that the claim gives';
  const edits: TextEdit[] = [];
  for (const retry of retries) {
    const edit = releaseBefore(retry, row, job, plan, claim);
    if (typeof edit === 'string') return edit;
    edits.push(edit);
  }
  return plan.row?.used ? { edits } : { row, edits };
}

const isGivenAgain = (row: string, { function: code }: ClaimPlan): boolean =>
  (definitionsOf(code).names.get(row) ?? []).length > 1;

/** Not before the claim, nor where only its loser comes. */
function comesAfter(at: Loc, { own }: Job, { write, loser }: ClaimPlan): boolean {
  if (at.file !== own.file || at.start < write.start) return at.file !== own.file || isInHead(at, own);
  if (loser.by !== 'guard') return true;
  const losing = loser.then === 'loser' ? loser.guard.then : loser.guard.otherwise;
  return !losing.some((one) => contains(one, at));
}

/** `autoretry_for=` of a decorator. */
const isInHead = (at: Loc, own: Job['own']): boolean => functionAround(own, at) === undefined;

/** The task writes a waiting status itself. */
const isGivenBack = (task: Task, { context, transition }: Job): boolean =>
  context.facts.some(
    (fact) =>
      fact.kind === 'transition' &&
      fact.id !== transition.id &&
      task.transitions.includes(fact.id) &&
      phaseOf(valueIn(fact.to) ?? '') === 'waiting',
  );

function releaseBefore(
  { at }: Retry,
  row: string,
  { own, text }: Job,
  { function: code }: ClaimPlan,
  { callee, given }: Claim,
): TextEdit | string {
  const path = functionAround(own, at) === code ? pathTo(code.body, at) : [];
  const statement = path.at(-1)?.statement;
  const call = callAt(own, at);
  if (!statement || !call || !isRetry(statement, at) || !ownsItsLines(text, statement))
    return 'a retry, before which the job has to be given back, is a part of a larger statement';
  const last = path.some(
    ({ statement: one }) =>
      one.is === 'try' && one.handlers.some(({ type }) => type && mentions(type, /^MaxRetriesExceeded(Error)?$/)),
  );
  if (last)
    return 'what follows its last retry writes a status: give the job back before the others by hand (`release`)';
  const quote = quoteOf(text);
  const countdown = call.arguments.find(({ name }) => name === 'countdown')?.value;
  const schema = given.find((one) => one.startsWith('schema='));
  const args = [
    ...given.slice(0, 2),
    `${row}[${spelled('claimToken', quote)}]`,
    ...(countdown && isPlain(countdown) ? [`delay_seconds=${text.slice(countdown.start, countdown.end)}`] : []),
    ...(schema ? [schema] : []),
  ];
  const indent = indentAt(text, statement.start);
  const line = `${callee.replace(/\.claim$/, '.release')}(${args.join(', ')})`;
  const newline = newlineOf(text);
  return { start: statement.start, end: statement.start, text: laid(line, indent, newline) + newline + indent };
}

/** `raise self.retry(…)`, `self.retry(…)`, `return self.retry(…)`. */
const isRetry = (statement: Statement, at: Span): boolean =>
  (statement.is === 'throw' || statement.is === 'expression' || statement.is === 'return') &&
  statement.value !== undefined &&
  equals(statement.value, at);

/** Its value is the same a second time. */
const isPlain = (one: Expression): boolean =>
  one.is === 'literal' ||
  one.is === 'name' ||
  (one.is === 'member' && isPlain(one.of)) ||
  (one.is === 'binary' && isPlain(one.left) && isPlain(one.right));
