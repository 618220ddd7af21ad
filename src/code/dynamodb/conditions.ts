import type { Comparison, StoreCondition, Term } from '../recogniser.js';
import { Tokens, tokensOf, Unreadable } from './tokens.js';

/** What the names and values of an expression stand for. */
export interface Substitutions {
  /** The attribute behind `#s` or `status`; undefined where it is not known. */
  attribute(token: string): string | undefined;
  value(token: string): Term;
}

const comparisons: readonly string[] = ['=', '<>', '<', '<=', '>', '>='];
const mirrored: Record<string, Comparison> = { '=': '=', '<>': '<>', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** A ConditionExpression as a tree; what is not understood of it is `unknown` in its place. */
export function parseCondition(text: string, names: Substitutions): StoreCondition {
  const tokens = new Tokens(tokensOf(text));
  try {
    const condition = anyOf(tokens, names);
    return tokens.done ? condition : { is: 'unknown', why: `\`${tokens.peek()}\` is not expected in it` };
  } catch (error) {
    if (error instanceof Unreadable) return { is: 'unknown', why: error.message };
    throw error;
  }
}

function anyOf(tokens: Tokens, names: Substitutions): StoreCondition {
  const of = [allOf(tokens, names)];
  while (tokens.take('or')) of.push(allOf(tokens, names));
  return of.length === 1 ? of[0]! : { is: 'or', of };
}

function allOf(tokens: Tokens, names: Substitutions): StoreCondition {
  const of = [one(tokens, names)];
  while (tokens.take('and')) of.push(one(tokens, names));
  return of.length === 1 ? of[0]! : { is: 'and', of };
}

function one(tokens: Tokens, names: Substitutions): StoreCondition {
  if (tokens.take('not')) return { is: 'not', of: one(tokens, names) };
  if (tokens.take('(')) {
    const inner = anyOf(tokens, names);
    tokens.expect(')');
    return inner;
  }
  const first = tokens.next();
  return tokens.peek() === '(' && !first.startsWith(':') && !first.startsWith('#')
    ? called(first, tokens, names)
    : compared(first, tokens, names);
}

/** `attribute_exists(id)`, and functions that say nothing a claim could rest on. */
function called(name: string, tokens: Tokens, names: Substitutions): StoreCondition {
  tokens.expect('(');
  const given: string[] = [];
  while (!tokens.take(')')) {
    const token = tokens.next();
    if (token !== ',') given.push(token);
  }
  const attribute = given[0] === undefined ? undefined : names.attribute(given[0]);
  const exists: StoreCondition | undefined = attribute === undefined ? undefined : { is: 'exists', attribute };
  if (exists && name.toLowerCase() === 'attribute_exists') return exists;
  if (exists && name.toLowerCase() === 'attribute_not_exists') return { is: 'not', of: exists };
  // `size(parts) = :n`: the comparison that follows belongs to what is not understood.
  if (comparisons.includes(tokens.peek() ?? '')) {
    tokens.next();
    tokens.next();
  }
  return { is: 'unknown', why: `\`${name}\` is not judged` };
}

function compared(first: string, tokens: Tokens, names: Substitutions): StoreCondition {
  const operator = tokens.next().toLowerCase();
  if (operator === 'between') {
    const from = tokens.next();
    tokens.expect('and');
    const to = tokens.next();
    return { is: 'and', of: [comparison(first, '>=', from, names), comparison(first, '<=', to, names)] };
  }
  if (operator === 'in') return membership(first, tokens, names);
  if (!comparisons.includes(operator)) throw new Unreadable(`\`${operator}\` is not expected in it`);
  return comparison(first, operator as Comparison, tokens.next(), names);
}

function membership(first: string, tokens: Tokens, names: Substitutions): StoreCondition {
  tokens.expect('(');
  const values: Term[] = [];
  while (!tokens.take(')')) {
    const token = tokens.next();
    if (token !== ',') values.push(names.value(token));
  }
  const attribute = names.attribute(first);
  return attribute === undefined
    ? { is: 'unknown', why: `\`${first}\` is not known` }
    : { is: 'in', attribute, values };
}

function comparison(left: string, operator: Comparison, right: string, names: Substitutions): StoreCondition {
  if (left.startsWith(':') && !right.startsWith(':')) return comparison(right, mirrored[operator]!, left, names);
  const attribute = left.startsWith(':') ? undefined : names.attribute(left);
  if (attribute === undefined) return { is: 'unknown', why: `\`${left}\` is not known` };
  return { is: 'compare', attribute, operator, value: operand(right, names) };
}

function operand(token: string, names: Substitutions): Term {
  if (token.startsWith(':')) return names.value(token);
  const attribute = names.attribute(token);
  return attribute === undefined ? { is: 'unknown' } : { is: 'attribute', attribute, plus: 0 };
}
