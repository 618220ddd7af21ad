import { valueIn } from '../facts/known.js';
import { phaseOf } from '../facts/phases.js';
import { callName, canonical } from './canonical.js';
import type { Expression, Scalar } from './module.js';
import type { Term } from './recogniser.js';
import type { Scope } from './scope.js';

/** What stands in a store's call, as far as two workers that run the same code can be compared by it. */
export function termOf(expression: Expression, scope: Scope): Term {
  const folded = valueIn(scope.fold(expression));
  const coded = codedName(expression, folded, scope);
  if (coded !== undefined) return { is: 'value', value: coded };
  if (folded !== undefined) return { is: 'value', value: folded };
  const named = memberName(expression, scope);
  if (named !== undefined) return { is: 'value', value: named };
  const { value, scope: at } = scope.follow(expression);
  const time = timeOf(value, at);
  if (time !== undefined) return { is: 'time', plus: time };
  if (isFresh(value)) return { is: 'symbol', text: canonical(value, at), plus: 0, sort: 'fresh' };
  const { of, plus } = offsetOf(value, at);
  const text = canonical(of, at);
  return { is: 'symbol', text, plus, sort: own.test(text) ? 'own' : 'same' };
}

/** What only this worker knows: two workers differ in it, or do not. */
const own =
  /owner|worker|host|instance|request_?id|aws_?request|consumer|process_?id|pid\b|claim(ed)?_?by|token|lease_?id/i;

/**
 * `JobStatus.RUNNING` of an enumeration that is not part of the project: the member's name stands for its value. Two members
 * of one enumeration differ, and what a status means is read from the word.
 */
function memberName(expression: Expression, scope: Scope): string | undefined {
  const { value } = scope.follow(expression);
  const member = value.is === 'member' && value.name === 'value' ? value.of : value;
  if (member.is !== 'member' || !/^[A-Z]\w*$/.test(member.name)) return undefined;
  const owner = member.of.is === 'name' ? member.of.name : member.of.is === 'member' ? member.of.name : '';
  // `Submission.RUNNING`: a constant of the model itself.
  const isWord =
    /^[A-Z][A-Z\d_]*$/.test(member.name) && phaseOf(member.name) !== 'other' && /^[A-Z]\w*[a-z]/.test(owner);
  return isWord || (/stat(us|e)(es|s)?$|^(status|state)/i.test(owner) && /^[A-Z]/.test(owner))
    ? member.name
    : undefined;
}

/**
 * `Job.Status.RUNNING` where that is `"r"`, `1`, or Django's `"r", "Running"`: a code that says nothing, under a name that
 * says the status.
 */
function codedName(expression: Expression, folded: Scalar | undefined, scope: Scope): string | undefined {
  if (expression.is === 'name')
    return typeof folded === 'number' && isStatusName(expression.name) ? expression.name : undefined;
  const member = expression.is === 'member' && expression.name === 'value' ? expression.of : expression;
  if (member.is !== 'member' || !/^[A-Z][A-Z\d_]*$/.test(member.name)) return undefined;
  const owner = member.of.is === 'name' || member.of.is === 'member' ? member.of.name : '';
  if (!/stat(us|e)|phase/i.test(`${owner}_${member.name}`)) return undefined;
  const { value, scope: at } = scope.follow(expression);
  const labelled = value.is === 'list' && value.form === 'tuple' ? value.items[0] : undefined;
  const code = labelled ? valueIn(at.fold(labelled)) : folded;
  if (phaseOf(member.name) === 'other') return labelled && typeof code === 'string' ? code : undefined;
  if (typeof code === 'number') return member.name;
  if (typeof code !== 'string') return undefined;
  return phaseOf(code) !== 'other' ? (labelled ? code : undefined) : code.length <= 3 ? member.name : undefined;
}

/** `RUNNING_TASK = 1`; a number of things that run, or of seconds, is none. */
const isStatusName = (name: string): boolean =>
  /^[A-Z][A-Z\d_]*$/.test(name) &&
  phaseOf(name) !== 'other' &&
  !/(^|_)(MAX|MIN|LIMIT|COUNT|SIZE|TIME|TIMEOUT|TTL|SECONDS|MINUTES|DELAY|INTERVAL|RETR\w+|ATTEMPTS?|DAYS|HOURS)(_|$)/.test(
    name,
  );

const clock =
  /^(Date\.now|time\.time|time\.time_ns|datetime\.now|datetime\.utcnow|datetime\.datetime\.(now|utcnow)|timezone\.now|dayjs|moment|performance\.now|(\w+\.)?((aware_?)?(utc_?)?now|get_(current_time|(utc_?)?now)))$/;
const sameInstant =
  /^(Math\.(floor|round|ceil|trunc)|int|str|float|round|String|Number|Decimal|decimal\.Decimal|to(ISO)?String|getTime|isoformat|timestamp|unix|valueOf|strftime|format)$/;

/** -1, 0, 1: before, at or after the moment of the call; undefined for what is no time. */
function timeOf(expression: Expression, scope: Scope, depth = 0): -1 | 0 | 1 | undefined {
  if (depth > 10) return undefined;
  const { value, scope: at } = scope.follow(expression);
  const inner = (one: Expression) => timeOf(one, at, depth + 1);
  if (value.is === 'name')
    return /^now(_?(ms|iso|ts|epoch|seconds|utc))?$|^current_?time/i.test(value.name) ? 0 : undefined;
  if (value.is === 'binary' && (value.operator === '+' || value.operator === '-')) {
    const [left, right] = [inner(value.left), inner(value.right)];
    if (left === 0 && right === undefined) return value.operator === '+' ? 1 : -1;
    return right === 0 && left === undefined && value.operator === '+' ? 1 : left;
  }
  if (value.is === 'binary' && ['*', '/', '//', '%'].includes(value.operator)) return inner(value.left);
  if (value.is === 'template') return value.parts.map(inner).find((part) => part !== undefined);
  return value.is === 'call' ? timeOfCall(value, inner) : undefined;
}

function timeOfCall(call: Expression & { is: 'call' }, inner: (one: Expression) => -1 | 0 | 1 | undefined) {
  const path = callName(call);
  const [first] = call.arguments;
  if (clock.test(path) || (call.new && path === 'Date' && !first)) return 0;
  if (call.new && path === 'Date') return inner(first!.value);
  const name = path.split('.').at(-1)!;
  if (!sameInstant.test(path) && !sameInstant.test(name)) return undefined;
  const receiver = call.callee.is === 'member' ? inner(call.callee.of) : undefined;
  return receiver ?? (first ? inner(first.value) : undefined);
}

const isFresh = (value: Expression): boolean =>
  value.is === 'call' &&
  (/(^|\.)(randomUUID|uuid[147]?|uuidv[147]|nanoid|ulid|cuid2?|v[147]|token_hex|token_urlsafe|ObjectId)$/.test(
    callName(value),
  ) ||
    value.arguments.some((one) => one.value.is === 'call' && isFresh(one.value)) ||
    (value.callee.is === 'member' && isFresh(value.callee.of)));

function offsetOf(value: Expression, scope: Scope): { of: Expression; plus: number } {
  if (value.is !== 'binary' || (value.operator !== '+' && value.operator !== '-')) return { of: value, plus: 0 };
  const by = valueIn(scope.fold(value.right));
  if (typeof by === 'number') return { of: value.left, plus: value.operator === '+' ? by : -by };
  return { of: value, plus: 0 };
}
