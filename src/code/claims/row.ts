import type { Guard } from '../../facts/index.js';
import type { FunctionCode, Span } from '../module.js';
import { awaited } from '../walk.js';
import type { Claiming, Situation } from './plan.js';
import { isRawRow } from './raw.js';
import { contains, equals, pathTo, type Spot } from './spots.js';

/** Where the variable that is declared at a name is named, within a function; the declaration too. */
export type Mentions = (declared: Span & { name: string }, within: FunctionCode) => readonly Span[];

/** A read that the claim makes needless: the claim's answer holds the row. */
export interface Row {
  read: Spot;
  variable: string;
  /** Later code uses the row. */
  used: boolean;
}

/** Undefined where the read must stay: something needs the row before the claim, or where the claim is lost. */
export function rowOf(
  { function: code, write }: Situation,
  guard: Guard,
  test: Spot,
  then: 'loser' | 'winner',
  { mentions, texts, givesRow }: Claiming,
): Row | undefined {
  const { variable } = guard;
  const read = pathTo(code.body, guard.read).at(-1);
  if (!variable || read?.statement.is !== 'assign' || test.statement.is !== 'if') return undefined;
  const { target, value, operator } = read.statement;
  const whole = equals(awaited(value), guard.read) || (!guard.store?.helper && isRawRow(value, code, guard.read));
  if (operator || !whole || texts.some((text) => mentionedIn(text, variable))) return undefined;
  // `const job = …`, or `const { Item: job } = …`.
  const names = target.is === 'object' ? target.entries.map((entry) => entry.value) : [target];
  const [declared] = names;
  if (names.length !== 1 || declared?.is !== 'name' || declared.name !== variable) return undefined;
  const { test: tested, then: first, otherwise } = test.statement;
  const uses = mentions(declared, code).filter((use) => ![target, tested, write].some((part) => contains(part, use)));
  const winners = then === 'winner' ? first : otherwise;
  const after = (use: Span) =>
    contains(test.statement, write) ? winners.some((one) => contains(one, use)) : use.start >= test.statement.end;
  if (!uses.every(after) || (uses.length > 0 && !givesRow)) return undefined;
  return { read, variable, used: uses.length > 0 };
}

const mentionedIn = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text);
