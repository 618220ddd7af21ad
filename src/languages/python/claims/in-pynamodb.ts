import type { ClaimPlan } from '../../../code/claims/plan.js';
import { callAt } from '../../../code/claims/subject.js';
import type { Call, Expression } from '../../../code/module.js';
import type { TextEdit } from '../../../facts/index.js';
import { indentUnit } from '../../../text/layout.js';
import { type Accepted, accepted } from './accepted.js';
import { type Job, quoteOf } from './claim.js';
import { importEdits } from './imports.js';
import { lostBy } from './lost.js';
import { freeError, gap, tried } from './tried.js';

/**
 * PynamoDB: `update` and `save` get a condition, and their refusal is the loser's way out
 * (https://pynamodb.readthedocs.io/en/stable/conditional.html).
 */
export function pynamodbClaim(job: Job, plan: ClaimPlan): TextEdit[] | string {
  const { transition, own, text } = job;
  const states = accepted(job);
  if (typeof states === 'string') return states;
  const lost = lostBy(plan, text);
  if (lost === undefined) return 'what follows the test is also done by the loser';
  const call = callAt(own, transition.call);
  const attribute = call && attributeFor(job, call);
  if (!call || !attribute) return 'its model is not named where it is written';
  const condition = conditionFor(call, expression(attribute, states), text);
  if (typeof condition === 'string') return condition;
  const exception = transition.store?.saves ? 'PutError' : 'UpdateError';
  const error = freeError(plan, text);
  const quote = quoteOf(text);
  const unit = indentUnit(text);
  const refused = [
    `except ${exception} as ${error}:`,
    `${unit}if ${error}.cause_response_code != ${quote}ConditionalCheckFailedException${quote}:`,
    `${unit}${unit}raise`,
  ].join('\n');
  const imports = importEdits(own, text, [{ from: 'pynamodb.exceptions', name: exception }], [], exception);
  return [...imports.edits, condition, ...tried(job, plan, lost, refused)];
}

/** `Parcel.status`: as an action writes it, or of the model that was read. */
function attributeFor({ transition, text }: Job, { arguments: given }: Call): string | undefined {
  const { attribute, store, guard } = transition;
  if (store?.saves) {
    const read = guard?.store;
    return read?.table && !read.helper ? `${read.table}.${attribute}` : undefined;
  }
  const actions = given.find(({ name }) => name === 'actions') ?? given[0];
  const items = actions?.value.is === 'list' ? actions.value.items : [];
  const sets = items.flatMap((one) => (one.is === 'call' && one.callee.is === 'member' ? [one.callee.of] : []));
  const own = sets.find((one) => one.is === 'member' && one.name === attribute);
  return own && text.slice(own.start, own.end);
}

function expression(attribute: string, { only, except }: Accepted): string {
  if (only) return only.length === 1 ? `${attribute} == ${only[0]}` : `${attribute}.is_in(${only.join(', ')})`;
  const all = except!.map((word) => `${attribute} != ${word}`);
  return all.length === 1 ? all[0]! : all.map((one) => `(${one})`).join(' & ');
}

/** A condition of its own, or beside the one that is asked for. */
function conditionFor(call: Expression & Call, condition: string, text: string): TextEdit | string {
  const given = call.arguments;
  const asked = given.find(({ name }) => name === 'condition')?.value;
  if (asked) {
    const joined = `(${text.slice(asked.start, asked.end)}) & (${condition.replace(/^\((.*)\)$/s, '$1')})`;
    return { start: asked.start, end: asked.end, text: joined };
  }
  const isSave = call.callee.is === 'member' && call.callee.name === 'save';
  if (given.some(({ spread }) => spread) || given.filter(({ name }) => name === undefined).length > (isSave ? 0 : 1))
    return 'its condition is put together elsewhere';
  const last = given.at(-1);
  const at = last?.end ?? call.end - 1;
  return { start: at, end: at, text: `${last ? `,${gap(text, last.start)}` : ''}condition=${condition}` };
}
