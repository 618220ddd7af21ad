import type { Argument, Call, Expression, Span } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { locate, type Place, walkStatements, within } from '../../../code/walk.js';
import { builtin } from '../outside.js';
import type { Sources } from './body.js';
import { comprehended } from './comprehension.js';
import { literalKey } from './keys.js';
import { cannotTell, Mapping } from './mapping.js';

/** `{…}`, `dict(…)`, `{**a, …}`, `a | b`, `a.copy()`. */
export function readDictionary(expression: Expression, place: Place, sources: Sources): Mapping {
  const { base } = sources;
  const read = (one: Expression) => sources.mappingOf(one, place);
  const mapping = new Mapping();
  if (expression.is === 'object') {
    for (const { key, value } of expression.entries) {
      const name = key && literalKey(key, base, place);
      if (!key) mapping.update(read(value));
      else if (name !== undefined) mapping.entries.set(name, { is: 'written', value, place, key: spanOf(key) });
      else if (key.is !== 'literal')
        mapping.update(Mapping.opened(cannotTell('a key is computed', locate(key, place))));
    }
    return mapping;
  }
  if (expression.is === 'list' && expression.items.every(isPair)) {
    for (const { items } of expression.items.filter(isPair)) {
      const [key, value] = items as [Expression, Expression];
      const name = literalKey(key, base, place);
      if (name === undefined) mapping.update(Mapping.opened(cannotTell('a key is computed', locate(key, place))));
      else mapping.entries.set(name, { is: 'written', value, place, key: spanOf(key) });
    }
    return mapping;
  }
  if (expression.is === 'binary' && expression.operator === '|') {
    mapping.update(read(expression.left));
    mapping.update(read(expression.right));
    return mapping;
  }
  if (expression.is === 'call') {
    const made = comprehended(expression, place, sources) ?? fromKeys(expression, place, sources);
    if (made) return made;
    if (builtin(expression.callee, base.code, place) === 'dict') return ofArguments(expression.arguments, place, read);
    const copied = copiedBy(expression, place, sources);
    if (copied) return read(copied);
    const returned = returnedBy(expression, place, base);
    if (returned) return sources.mappingOf(returned.value, returned.place);
  }
  if (expression.is === 'member' && expression.name === '__dict__') return read(expression.of);
  return Mapping.opened(cannotTell('it is computed', locate(expression, place)));
}

/** `dict.fromkeys(("billing.charge", "billing.refund"), {"time_limit": 90})` */
function fromKeys(call: Call, place: Place, { base }: Sources): Mapping | undefined {
  const { callee } = call;
  const [names, value] = call.arguments.map((one) => one.value);
  if (callee.is !== 'member' || callee.name !== 'fromkeys' || builtin(callee.of, base.code, place) !== 'dict' || !value)
    return undefined;
  const meaning = names && base.code.meaning(names, place);
  const list = meaning?.is === 'value' ? meaning : names && { value: names, place };
  if (list?.value.is !== 'list') return undefined;
  const mapping = new Mapping();
  for (const key of list.value.items) {
    const name = literalKey(key, base, list.place);
    if (name === undefined) mapping.update(Mapping.opened(cannotTell('a key is computed', locate(key, list.place))));
    else mapping.entries.set(name, { is: 'written', value, place });
  }
  return mapping;
}

/** Keywords, positional dictionaries and `**` of a call, in their order. */
export function ofArguments(given: readonly Argument[], place: Place, read: (one: Expression) => Mapping): Mapping {
  const mapping = new Mapping();
  for (const { name, value, spread, start } of given) {
    if (name !== undefined) mapping.entries.set(name, { is: 'written', value, place, key: nameAt(name, start) });
    else if (spread === 'list') mapping.update(Mapping.opened(cannotTell('it is computed', locate(value, place))));
    else mapping.update(read(value));
  }
  return mapping;
}

export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A keyword begins its argument. */
export const nameAt = (name: string, start: number): Span => ({ start, end: start + name.length });

/** `[("task_acks_late", True)]` makes a dictionary as well. */
const isPair = (item: Expression): item is Expression & { is: 'list' } => item.is === 'list' && item.items.length === 2;

/** What a function of the project gives back, where it has one end: `config_from_object(get_settings())`. */
function returnedBy(call: Call, place: Place, { code }: CodeBase): { value: Expression; place: Place } | undefined {
  const meaning = code.meaning(call.callee, place);
  if (meaning?.is !== 'function' || meaning.function.generator || meaning.function.async) return undefined;
  const inside = within(meaning.place, meaning.function);
  const returned: Expression[] = [];
  walkStatements(meaning.function.body, inside, {
    statement(statement, where) {
      if (statement.is === 'return' && statement.value && where.enclosing.length === inside.enclosing.length)
        returned.push(statement.value);
    },
  });
  return returned.length === 1 ? { value: returned[0]!, place: inside } : undefined;
}

const copies = new Set(['copy', 'dict', 'model_dump', '_asdict', 'as_dict', 'to_dict']);

/** What a call hands back under the same keys. */
function copiedBy(call: Expression & { is: 'call' }, place: Place, { base }: Sources): Expression | undefined {
  const { callee } = call;
  if (callee.is === 'member' && callee.name === 'copy' && call.arguments.length === 0) return callee.of;
  if (callee.is === 'member' && copies.has(callee.name) && call.arguments.length === 0) {
    const of = base.code.meaning(callee.of, place);
    return of?.is === 'instance' ? callee.of : undefined;
  }
  const name = builtin(callee, base.code, place) ?? (callee.is === 'name' ? callee.name : '');
  return ['vars', 'deepcopy', 'copy'].includes(name) && call.arguments.length === 1
    ? call.arguments[0]!.value
    : undefined;
}
