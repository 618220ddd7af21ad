import type { Expression } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { literalText, type Place } from '../../../code/walk.js';
import { type QueueReference, valueIn } from '../../../facts/index.js';
import type { Option } from './options.js';

/** The queue that a URL, an ARN or a name means: as it is written, by the variable that carries it, or by the end of a template. */
export function queueOf(option: Option | undefined, base: CodeBase): QueueReference[] {
  if (!option) return [];
  const { value, place } = option;
  const variable = variableOf(value, place, base);
  if (variable !== undefined) return [{ by: 'variable', variable }];
  const text = valueIn(base.fold(value, place)) ?? endOf(value, place, base);
  return typeof text === 'string' && /\w$/.test(text) ? [{ by: 'name', name: text }] : [];
}

/** `process.env.ORDERS_URL`, also with a default; NestJS's `config.get('ORDERS_URL')`. */
export function variableOf(value: Expression, place: Place, base: CodeBase): string | undefined {
  const read = base.variable(value, place);
  if (read !== undefined) return read;
  const meaning = base.code.meaning(value, place);
  const written = meaning?.is === 'value' ? meaning : { value, place };
  const { value: one } = written;
  if (one.is === 'binary' && (one.operator === 'or' || one.operator === '??'))
    return variableOf(one.left, written.place, base);
  if (one.is !== 'call' || one.callee.is !== 'member') return undefined;
  const [first] = one.arguments;
  const name =
    /^get(OrThrow)?$/.test(one.callee.name) && first ? valueIn(base.fold(first.value, written.place)) : undefined;
  return typeof name === 'string' && /^[A-Z][A-Z0-9_]+$/.test(name) ? name : undefined;
}

/** `${base}/print-jobs`: the name is all that counts of a URL. */
function endOf(value: Expression, place: Place, base: CodeBase): string | undefined {
  const meaning = base.code.meaning(value, place);
  const last = meaning?.is === 'value' && meaning.value.is === 'template' ? meaning.value.parts.at(-1) : undefined;
  const text = last && literalText(last);
  return text?.includes('/') ? text : undefined;
}
