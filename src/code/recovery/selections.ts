import type { Seconds } from '../../facts/index.js';
import { isStatusAttribute, type Phase, phaseOf } from '../../facts/phases.js';
import { callName } from '../canonical.js';
import type { Call, Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { textBehind } from '../strings.js';
import { termOf } from '../terms.js';
import { keyOf, literalText, partsOf } from '../walk.js';
import { ageOf, intervalIn } from './ages.js';

/** What a piece of code says of the rows that it looks for. */
export interface Selection {
  /** Waiting and busy statuses that it names. */
  statuses: Set<string>;
  /** It asks for what is older than something. */
  bounded: boolean;
  ages: Set<Seconds>;
  /** Why its ages say nothing of when a worker took the job. */
  doubt?: string;
}

export const emptySelection = (): Selection => ({ statuses: new Set(), bounded: false, ages: new Set() });

const selecting =
  /^(query\w*|scan\w*|a?filter(_by)?|exclude|(and|or)?_?where\w*|find\w*|a?get_?\w*|list\w*|fetch\w*|select\w*|load\w*|search|execute\w*|raw|\$(query|execute)Raw(Unsafe)?|sql|text|update_?(many|all)|QueryCommand|ScanCommand|PaginateCommand|paginate\w*|match|eq|in_?|lt|lte|le|less_?than\w*)$/i;
const writing = /^(data|set|\$set|defaults|values|update|UpdateExpression|changes|patch)$/;
const older = /^(\$?lte?|__lte?|before|older_?than\w*)$/i;
const olderCall = /^(lte?|le|less_?than(_?or_?equal)?|before|is_?before|older_?than)$/i;
const timely =
  /_at\b|[a-z]At\b|timestamp|cut_?off|threshold|deadline|stale|\bage\b|elapsed|lease|expir|heartbeat|updated|modified|last_?seen|_(time|ago)\b|[a-z](Time|Ago)\b/i;
const signOfLife = /heart_?beat|last_?(progress|seen|ping|activity)|progress_?(at|time)\b|alive/i;
const renewed = 'its age is that of a sign of life, which the worker renews';

export function addTo(into: Selection, other: Selection): void {
  for (const status of other.statuses) into.statuses.add(status);
  for (const age of other.ages) into.ages.add(age);
  into.bounded ||= other.bounded;
  into.doubt ??= other.doubt;
}

export const isSelecting = (call: Expression & Call): boolean =>
  selecting.test(callName(call).split('.').at(-1)!) || call.callee.is === 'call';

/** What the arguments of a query say: conditions, keywords, filters as objects, SQL. */
export function ofQuery(call: Expression & Call, scope: Scope, into: Selection): void {
  for (const { name, value } of call.arguments) {
    if (name !== undefined) noteKeyword(name, value, scope, into);
    noteExpression(value, scope, into, name === undefined || !isStatusKey(name));
  }
}

/** Django's `status`, `job__status__in`, `updated_at__lt`. */
function noteKeyword(name: string, value: Expression, scope: Scope, into: Selection): void {
  const [lookup, ...path] = name.split('__').reverse();
  if (lookup && path.length > 0 && /^lte?$/.test(lookup)) bound(name, into);
  if (isStatusKey(name)) noteStatuses(value, scope, into);
}

const isStatusKey = (name: string): boolean => name.split('__').some((part) => isStatusAttribute(part));

/** `words`: a text without a space may be a status. Texts with one are read as SQL or as conditions. */
function noteExpression(expression: Expression, scope: Scope, into: Selection, words: boolean, depth = 0): void {
  if (depth > 12 || expression.is === 'function') return;
  const inner = (one: Expression) => noteExpression(one, scope, into, words, depth + 1);
  noteAge(expression, scope, into);
  if (expression.is === 'literal' || expression.is === 'template') noteText(expression, scope, into, words);
  else if (expression.is === 'object') noteFilter(expression, into, inner);
  else if (expression.is === 'name' || expression.is === 'member') {
    noteStatuses(expression, scope, into);
    const { value, scope: at } = scope.follow(expression);
    if (value.is !== 'name' && value.is !== 'member') noteExpression(value, at, into, words, depth + 4);
  } else {
    if (expression.is === 'binary' && isOrder(expression)) noteComparison(expression, scope, into);
    if (expression.is === 'call' && olderCall.test(callName(expression).split('.').at(-1)!)) into.bounded = true;
    for (const part of partsOf(expression)) inner(part);
  }
}

/** `{ status: 'RUNNING', updatedAt: { lt: cutoff } }`; not the part that says what is written. */
function noteFilter(filter: Expression & { is: 'object' }, into: Selection, inner: (value: Expression) => void): void {
  for (const { key, value } of filter.entries) {
    const name = key && (literalText(key) ?? keyOf(key));
    if (name !== undefined && writing.test(name)) continue;
    if (name !== undefined && older.test(name)) into.bounded = true;
    if (name !== undefined && signOfLife.test(name)) into.doubt = renewed;
    inner(value);
  }
}

export const isOrder = ({ operator }: Expression & { is: 'binary' }): boolean => /^[<>]=?$/.test(operator);

/** `row.updated_at < cutoff`, `now - started > limit`; not a count of rows. */
export function noteComparison(expression: Expression & { is: 'binary' }, scope: Scope, into: Selection): void {
  const text = scope.textOf(expression);
  if (timely.test(text)) bound(text, into);
  for (const side of [expression.left, expression.right]) noteAge(side, scope, into);
}

function bound(by: string, into: Selection): void {
  into.bounded = true;
  if (signOfLife.test(by)) into.doubt = renewed;
}

function noteAge(expression: Expression, scope: Scope, into: Selection): void {
  const { value, scope: at } = scope.follow(expression);
  const age = ageOf(value, at);
  if (age === undefined) return;
  into.bounded = true;
  into.ages.add(age);
}

/** `status = 'RUNNING' AND updated_at < now() - interval '30 minutes'`, `updatedAt < :cutoff`, or a status alone. */
function noteText(expression: Expression, scope: Scope, into: Selection, words: boolean): void {
  const text = textBehind(expression, scope)?.text ?? '';
  if (!/\s/.test(text)) {
    if (words) noteStatuses(expression, scope, into);
    return;
  }
  const where = text.slice(Math.max(0, text.search(/\bwhere\b/i)));
  if (/\w\s*<=?\s*[:$?%@(\w]/.test(where)) bound(where, into);
  const age = intervalIn(where);
  if (age !== undefined) into.ages.add(age);
  for (const [, word] of where.matchAll(/'([A-Za-z_ -]+)'/g)) noteWord(word!, into);
}

/** A status, or a list of them; `states = [states]` leads back to itself. */
export function noteStatuses(value: Expression, scope: Scope, into: Selection, depth = 0): void {
  const term = termOf(value, scope);
  const found = scope.follow(value);
  if (term.is === 'value' && typeof term.value === 'string') noteWord(term.value, into);
  else if (found.value.is === 'list' && depth < 3)
    for (const item of found.value.items) noteStatuses(item, found.scope, into, depth + 1);
}

const open: readonly Phase[] = ['waiting', 'busy'];

function noteWord(word: string, into: Selection): void {
  if (isStatus.test(word) && !isCamel.test(word) && !isName.test(word) && open.includes(phaseOf(word)))
    into.statuses.add(word);
}

/** `RUNNING`, `in_progress`, `InProgress`, `pending-virus-check`; not `createdAt`, `retry_after` or a sentence. */
const isStatus = /^[A-Za-z]+(?:[_ -][A-Za-z]+){0,2}$/;
const isCamel = /^[a-z]+[A-Z]|[A-Z][a-z]+[A-Z][a-z]+[A-Z]/;
const isName =
  /[_ -](at|by|for|id|method|key|queue|url|after|password|tests|found|event|request|track_\w+|record)$|^(with|if|not|has|is|get|track|queue|result)[_ -]/i;
