import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../src/code/dynamodb/conditions.js';
import { parseUpdate } from '../../src/code/dynamodb/updates.js';
import type { StoreCondition, StoreSet, Term } from '../../src/code/recogniser.js';
import { exclusiveness } from '../../src/code/status/exclusive.js';

const here = { at: { file: 'jobs.ts', start: 0, end: 0 }, written: true };
const same = (text: string): Term => ({ is: 'symbol', text, plus: 0, sort: 'same' });

/** What the values of the expressions below stand for. */
const values: Record<string, Term> = {
  ':pending': { is: 'value', value: 'PENDING' },
  ':retry': { is: 'value', value: 'RETRY' },
  ':processing': { is: 'value', value: 'PROCESSING' },
  ':completed': { is: 'value', value: 'COMPLETED' },
  ':one': { is: 'value', value: 1 },
  ':zero': { is: 'value', value: 0 },
  ':now': { is: 'time', plus: 0 },
  ':later': { is: 'time', plus: 1 },
  ':read': same('job.version'),
  ':next': { is: 'symbol', text: 'job.version', plus: 1, sort: 'same' },
  ':me': { is: 'symbol', text: 'workerId', plus: 0, sort: 'own' },
  ':token': { is: 'symbol', text: 'randomUUID()', plus: 0, sort: 'fresh' },
  ':id': same('jobId'),
  ':expected': same('expected'),
};
const names = {
  attribute: (token: string) => (token === '#s' ? 'status' : token === '#v' ? 'version' : token),
  value: (token: string): Term => values[token] ?? { is: 'unknown' },
};

function judged(condition: string, update: string, how: 'put' | 'update' = 'update') {
  const { sets, complete } = parseUpdate(update, names);
  const written: StoreSet[] = [
    ...sets.map((one) => ({ ...one, ...here })),
    { attribute: 'jobId', value: values[':id']!, ...here },
  ];
  return exclusiveness({ condition: parseCondition(condition, names), sets: written, complete, how });
}

const busy = 'SET #s = :processing';

describe('the table of semantics 5', () => {
  it.each([
    ['#s = :pending', busy, 'exclusive'],
    ['#s IN (:pending, :retry)', busy, 'exclusive'],
    ['#s IN (:pending, :processing)', busy, 'weak'],
    ['#s = :pending OR (#s = :processing AND leaseExpiresAt < :now)', `${busy}, leaseExpiresAt = :later`, 'exclusive'],
    ['#s = :pending OR (#s = :processing AND leaseExpiresAt < :now)', busy, 'weak'],
    ['attribute_not_exists(claimedBy)', `${busy}, claimedBy = :me`, 'exclusive'],
    ['attribute_not_exists(claimedBy)', busy, 'weak'],
    ['#s <> :completed', busy, 'weak'],
    ['attribute_exists(jobId)', busy, 'weak'],
    ['#s = :processing', busy, 'weak'],
    ['version > :read', busy, 'weak'],
    ['#v = :read', busy, 'weak'],
    ['#v = :read', `${busy}, #v = #v + :one`, 'exclusive'],
    ['#v = :read', `${busy}, #v = :next`, 'exclusive'],
    ['#v = :read', `${busy} ADD #v :one`, 'exclusive'],
    ['#v = :read', `${busy}, #v = if_not_exists(#v, :zero) + :one`, 'exclusive'],
    ['leaseExpiresAt < :now', 'SET leaseExpiresAt = :later', 'exclusive'],
    ['leaseExpiresAt < :now', 'SET leaseExpiresAt = :now', 'exclusive'],
    ['leaseExpiresAt <= :now', 'SET leaseExpiresAt = :now', 'weak'],
    ['attribute_not_exists(jobId)', busy, 'exclusive'],
  ])('%s with %s is %s', (condition, update, verdict) => {
    expect(judged(condition, update)).toBe(verdict);
  });
});

describe('what is not in the table', () => {
  it.each([
    // Bound to the row that is there: the phantom row is kept out, and the claim stays one.
    ['attribute_exists(jobId) AND #s = :pending', busy, 'exclusive'],
    ['#s = :pending OR attribute_not_exists(#s)', busy, 'exclusive'],
    ['NOT #s = :processing', busy, 'exclusive'],
    ['NOT (#s = :processing OR #s = :completed)', busy, 'exclusive'],
    ['#s <> :processing AND #s <> :completed', busy, 'exclusive'],
    ['#s BETWEEN :completed AND :pending', busy, 'exclusive'],
    ['#s BETWEEN :completed AND :retry', busy, 'weak'],
    // A worker's own id may be the same for both, or not.
    ['attribute_not_exists(owner) OR owner = :me', 'SET owner = :me', 'unknown'],
    ['attribute_not_exists(token) OR token = :token', 'SET token = :token', 'exclusive'],
    // What a caller expects is not known, nor what `size` gives.
    ['#s = :expected', busy, 'unknown'],
    ['size(parts) = :zero', busy, 'unknown'],
    ['size(parts) = :zero AND #s = :pending', busy, 'exclusive'],
    ['#s = :pending', 'SET parts = :unheardOf', 'weak'],
    ['#s = :pending', 'SET #s = :unheardOf', 'unknown'],
    ['attempts < maxAttempts', `${busy} ADD attempts :one`, 'unknown'],
    ['#s = :pending AND', busy, 'unknown'],
    [':pending = #s', busy, 'exclusive'],
    ['#s = :pending', 'SET #s = :processing, parts = list_append(parts, :unheardOf) REMOVE error', 'exclusive'],
  ])('%s with %s is %s', (condition, update, verdict) => {
    expect(judged(condition, update)).toBe(verdict);
  });

  it('takes a put for the whole row', () => {
    expect(judged('attribute_exists(claimedBy)', busy, 'put')).toBe('exclusive');
    expect(judged('attribute_exists(claimedBy)', busy, 'update')).toBe('weak');
  });
});

// The same question, asked of every state there is, by an interpreter of its own.
type Held = number | string | undefined;
type State = { a: Held; b: Held };
const numbers = Array.from({ length: 45 }, (_, index) => index / 4 - 5);
const everything: Held[] = [undefined, ...numbers, '', 'w', 'x', 'xx', 'y', 'yy', 'z'];
const states: State[] = everything.flatMap((a) => everything.map((b) => ({ a, b })));

const compared = (left: Held, operator: string, right: Held): boolean => {
  if (left === undefined || right === undefined) return operator === '<>';
  if (operator === '=') return left === right;
  if (operator === '<>') return left !== right;
  if (typeof left !== typeof right) return false;
  return { '<': left < right, '<=': left <= right, '>': left > right, '>=': left >= right }[operator]!;
};

function holds(condition: StoreCondition, state: State): boolean {
  const value = (term: Term) => (term as { value: Held }).value;
  switch (condition.is) {
    case 'compare':
      return compared(state[condition.attribute as 'a'], condition.operator, value(condition.value));
    case 'in':
      return condition.values.some((one) => compared(state[condition.attribute as 'a'], '=', value(one)));
    case 'exists':
      return state[condition.attribute as 'a'] !== undefined;
    case 'not':
      return !holds(condition.of, state);
    case 'and':
      return condition.of.every((one) => holds(one, state));
    case 'or':
      return condition.of.some((one) => holds(one, state));
    case 'unknown':
      throw new Error('not generated');
  }
}

/** Undefined where DynamoDB refuses the write: only numbers are added to. */
function after(state: State, sets: readonly { attribute: string; value: Term }[]): State | undefined {
  const next = { ...state };
  for (const { attribute, value } of sets) {
    const before = state[attribute as 'a'];
    if (value.is === 'value') next[attribute as 'a'] = value.value as Held;
    else if (value.is === 'absent') next[attribute as 'a'] = undefined;
    else if (value.is === 'attribute') {
      if (typeof before === 'string') return undefined;
      next[attribute as 'a'] = (before ?? 0) + value.plus;
    }
  }
  return next;
}

function bruteForce(condition: StoreCondition, sets: readonly { attribute: string; value: Term }[]) {
  const passing = states.filter((state) => holds(condition, state));
  const outcomes = passing.flatMap((state) => after(state, sets) ?? []);
  if (outcomes.some((state) => holds(condition, state))) return 'weak';
  return outcomes.length > 0 ? 'exclusive' : 'never';
}

const attribute = fc.constantFrom('a', 'b');
const literal = fc.constantFrom<Term[]>(...['x', 'y', 1, 2, 3].map((value): Term => ({ is: 'value', value })));
const operator = fc.constantFrom('=', '<>', '<', '<=', '>', '>=' as const);
const { condition } = fc.letrec<{ condition: StoreCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ is: fc.constant('compare' as const), attribute, operator, value: literal }),
    fc.record({ is: fc.constant('in' as const), attribute, values: fc.array(literal, { minLength: 1, maxLength: 3 }) }),
    fc.record({ is: fc.constant('exists' as const), attribute }),
    fc.record({ is: fc.constant('not' as const), of: tie('condition') }),
    fc.record({
      is: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})) as { condition: fc.Arbitrary<StoreCondition> };
const written = (name: 'a' | 'b') =>
  fc.option(
    fc
      .oneof(
        literal,
        fc.constant<Term>({ is: 'absent' }),
        fc.constantFrom(1, 2).map((plus): Term => ({ is: 'attribute', attribute: name, plus })),
      )
      .map((value) => ({ attribute: name, value, ...here })),
    { nil: undefined },
  );

it('agrees with trying every state', () => {
  fc.assert(
    fc.property(condition, written('a'), written('b'), (tree, a, b) => {
      const sets = [a, b].filter((one) => one !== undefined);
      const found = exclusiveness({ condition: tree, sets, complete: true, how: 'update' });
      const truth = bruteForce(tree, sets);
      // Doubt is allowed where a write may be refused; a verdict is not allowed to be wrong.
      if (truth === 'never') expect(found).not.toBe('weak');
      else if (found !== 'unknown') expect(found).toBe(truth);
      const adds = sets.some(({ value }) => value.is === 'attribute');
      if (!adds && truth !== 'never') expect(found).toBe(truth);
    }),
    { numRuns: 1500 },
  );
});
