import type { Loc, Transition } from '../../facts/index.js';
import type { Call, Expression, FunctionCode, Module, Span } from '../module.js';
import { keyOf, literalText, top, walkFunction } from '../walk.js';
import { functionAround } from './spots.js';
import { callAt, calledName } from './subject.js';

export interface Beside {
  attribute: string;
  /** The value, where it is written. */
  at: Loc;
}

/** What a write sets beside the status; or why that is not known. */
export function besidesOf(
  transition: Transition,
  module: (file: string) => Module | undefined,
): readonly Beside[] | string {
  const { store, call } = transition;
  if (store?.besides) return store.besides;
  if (!store?.helper) return 'not all that it writes could be read';
  const around = module(store.at.file);
  const helper = around && functionAround(around, store.at);
  const here = module(call.file);
  const made = here && callAt(here, call);
  if (!around || !helper || !made || calledName(made) !== store.helper.name)
    return 'not all that it writes could be read';
  const given = givenTo(made, transition);
  const own = ownTo(helper, around, transition);
  return typeof given === 'string' ? given : typeof own === 'string' ? own : [...given, ...own];
}

/** `updateJob(id, { status, startedAt })`: what the call hands in beside the id and the status. */
function givenTo({ arguments: given }: Call, { attribute, call }: Transition): Beside[] | string {
  const elsewhere = 'what it writes is put together elsewhere';
  const id = given.find(({ name }) => name === undefined || /(^|_)id$/i.test(name));
  const others = given.filter((one) => one !== id);
  const found: Beside[] = [];
  for (const { name, value, spread } of others) {
    if (spread) return elsewhere;
    if (value.is === 'object')
      for (const entry of value.entries) {
        const key = entry.key && literalText(entry.key);
        if (key === undefined) return elsewhere;
        if (key !== attribute) found.push({ attribute: key, at: place(call.file, entry.value) });
      }
    else if (name !== undefined && name !== attribute) found.push({ attribute: name, at: place(call.file, value) });
    else if (name === undefined && others.length > 1) return elsewhere;
  }
  return found;
}

const place = (file: string, { start, end }: Span): Loc => ({ file, start, end });

/** What the function itself adds: `updatedAt = :now` in its expression, or `{ ...changes, updatedAt: now }`. */
function ownTo(helper: FunctionCode, module: Module, { attribute }: Transition): Beside[] | string {
  const values = new Map<string, Expression>();
  const found = new Map<string, Expression>();
  const fixed: { name: string; token: string }[] = [];
  const parameters = new Set(helper.parameters.map(({ name }) => name));
  const isHandedIn = (one: Expression): boolean => one.is === 'name' && parameters.has(one.name);
  walkFunction(helper, top(module), {
    expression(expression) {
      const text = literalText(expression) ?? '';
      for (const [, name, token] of text.matchAll(/(#?[A-Za-z_]\w*)\s*=\s*(:\w+)/g))
        fixed.push({ name: name!, token: token! });
      if (expression.is !== 'object') return;
      const spreads = expression.entries.some(
        ({ key, value }) => !key && isHandedIn(value.is === 'spread' ? value.value : value),
      );
      for (const { key, value } of expression.entries) {
        const name = key && literalText(key);
        if (name === undefined) continue;
        values.set(name, value);
        if (spreads && !/^[#:]/.test(name)) found.set(name, value);
      }
    },
    statement(statement) {
      if (statement.is !== 'assign' || (statement.target.is !== 'index' && statement.target.is !== 'member')) return;
      const name = keyOf(statement.target);
      if (name === undefined) return;
      values.set(name, statement.value);
      if (isHandedIn(statement.target.of)) found.set(name, statement.value);
    },
  });
  for (const { name, token } of fixed) {
    const alias = values.get(name);
    const own = alias ? literalText(alias) : name.replace('#', '');
    const value = values.get(token);
    if (own === undefined || !value) return `\`${helper.name}\` also writes \`${own ?? name}\``;
    found.set(own, value);
  }
  return [...found]
    .filter(([name]) => name !== attribute)
    .map(([name, value]) => ({ attribute: name, at: place(module.file, value) }));
}
