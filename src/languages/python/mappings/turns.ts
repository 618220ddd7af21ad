import type { Expression, Statement } from '../../../code/module.js';
import { blocksOf, type Place } from '../../../code/walk.js';
import type { Sources } from './body.js';

/** What the names of a loop's target stand for in one turn. */
export type Turn = ReadonlyMap<string, Expression>;

/** The turns of a loop over what is written out: a list, a dictionary's keys, values or items. */
export function turnsOf(target: Expression, over: Expression, place: Place, sources: Sources): Turn[] | undefined {
  const items = itemsOf(over, place, sources);
  const turns = items?.map((item) => turnOf(target, item));
  return turns?.every((turn): turn is Turn => turn !== undefined) ? turns : undefined;
}

function turnOf(target: Expression, item: Expression): Turn | undefined {
  if (target.is === 'name') return new Map([[target.name, item]]);
  if (target.is !== 'list' || item.is !== 'list' || target.items.length !== item.items.length) return undefined;
  const parts = target.items.map((one, index) => turnOf(one, item.items[index]!));
  return parts.every((part): part is Turn => part !== undefined)
    ? new Map(parts.flatMap((part) => [...part]))
    : undefined;
}

function itemsOf(over: Expression, place: Place, sources: Sources): Expression[] | undefined {
  const meaning = sources.base.code.meaning(over, place);
  const list = meaning?.is === 'value' && meaning.place.module === place.module ? meaning.value : over;
  if (list.is === 'list') return list.items.some(({ is }) => is === 'spread') ? undefined : list.items;
  if (list.is !== 'call' || list.callee.is !== 'member' || list.arguments.length > 0) return undefined;
  const { of, name: part } = list.callee;
  if (part !== 'items' && part !== 'keys' && part !== 'values') return undefined;
  const { entries, open } = sources.mappingOf(of, place);
  const items = [...entries].map(([name, slot]): Expression | undefined => {
    if (slot.is !== 'written' || slot.over || slot.unless !== undefined || slot.place.module !== place.module)
      return undefined;
    const { value, key = value } = slot;
    const named: Expression = { is: 'literal', start: key.start, end: key.end, value: name };
    if (part !== 'items') return part === 'keys' ? named : value;
    return { is: 'list', form: 'tuple', start: key.start, end: value.end, items: [named, value] };
  });
  return !open && items.every((item) => item !== undefined) ? items : undefined;
}

/** Code as it runs in one turn. What nothing stands in for stays the same object. */
export function inTurn<T>(part: T, turn: Turn): T {
  if (typeof part !== 'object' || part === null) return part;
  if ('is' in part && part.is === 'name' && 'name' in part)
    return (turn.get(String(part.name)) as T | undefined) ?? part;
  const parts = Object.entries(part).map(([key, value]) => [key, inTurn(value, turn)] as const);
  if (parts.every(([key, value]) => value === part[key as keyof T])) return part;
  return (Array.isArray(part) ? parts.map(([, value]) => value) : Object.fromEntries(parts)) as T;
}

/** Whether a loop's body does nothing but set keys, plainly: no other loop says what a mapping holds. */
export const setsKeys = (body: readonly Statement[]): boolean =>
  body.length <= 4 &&
  body.every(({ is }) => is === 'assign' || is === 'expression') &&
  body.some(
    (one) =>
      (one.is === 'assign' && one.target.is === 'index') ||
      (one.is === 'expression' &&
        one.value.is === 'call' &&
        one.value.callee.is === 'member' &&
        /^(update|setdefault|__setitem__)$/.test(one.value.callee.name)),
  );

/** Whether each turn runs the whole body, with the names of its target as they are. */
export const runsThrough = (body: readonly Statement[], turn: Turn): boolean =>
  body.every(
    (statement) =>
      !['break', 'continue', 'return', 'throw'].includes(statement.is) &&
      !(statement.is === 'assign' && statement.target.is === 'name' && turn.has(statement.target.name)) &&
      blocksOf(statement).every((block) => runsThrough(block, turn)),
  );
