import type { Scalar } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { locate } from '../../../code/walk.js';
import { type Ack, type Broker, type Known, type Seconds, set, unknown } from '../../../facts/index.js';
import { unitOf } from './keys.js';
import type { Option } from './options.js';

/** The value of an option; what is in doubt is unknown. */
export function scalarOf(option: Option, base: CodeBase): Known<Scalar> {
  const at = locate(option.value, option.place);
  return option.doubt === undefined ? base.fold(option.value, option.place) : unknown(option.doubt, at);
}

function convert<T>(option: Option, base: CodeBase, change: (value: Scalar) => T | undefined): Known<T> {
  const known = scalarOf(option, base);
  if (known.is === 'unknown') return known;
  const value = change(known.value);
  return value === undefined
    ? unknown(`it is ${JSON.stringify(known.value)}`, locate(option.value, option.place))
    : { ...known, value };
}

export const ackOf = (option: Option, base: CodeBase): Known<Ack> =>
  convert(option, base, (value) => (typeof value === 'boolean' ? (value ? 'late' : 'early') : undefined));

/** An environment variable's default is often written as a text. */
export const numberIn = (value: Scalar): number | undefined => {
  const number = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= 0 ? number : undefined;
};

export const countOf = (option: Option, base: CodeBase): Known<number> =>
  convert(option, base, (value) => {
    const number = numberIn(value);
    return number !== undefined && Number.isInteger(number) ? number : undefined;
  });

export const secondsOf = (option: Option, base: CodeBase): Known<Seconds> =>
  convert(option, base, (value) => {
    const number = numberIn(value);
    return number === undefined ? undefined : unitOf(option.key)(number);
  });

/** `null` and 0: nothing bounds it. */
export const limitOf = (option: Option, base: CodeBase): Known<Seconds | null> =>
  convert<Seconds | null>(option, base, (value) => {
    const number = numberIn(value);
    if (value === null || number === 0) return null;
    return number === undefined ? undefined : unitOf(option.key)(number);
  });

export const delaysOf = (option: Option, base: CodeBase): Known<Seconds>[] => {
  const items = itemsOf(option, base);
  return items ? items.map((item) => secondsOf(item, base)) : [secondsOf(option, base)];
};

/** A number, or as many as the list has; one queue's name is one queue. */
export function queuesOf(option: Option, base: CodeBase): Known<number> {
  const at = locate(option.value, option.place);
  const items = itemsOf(option, base);
  if (items && !option.doubt)
    return items.some(({ value }) => value.is === 'spread')
      ? unknown('more are spread into it', at)
      : set(items.length, at);
  if (option.key === 'queue' && !option.doubt) return set(1, at);
  return convert(option, base, (value) => {
    if (typeof value === 'string') return /^[\w.:/-]+$/.test(value) ? 1 : undefined;
    return typeof value === 'number' && value > 0 ? value : undefined;
  });
}

function itemsOf(option: Option, base: CodeBase): Option[] | undefined {
  const meaning = base.code.meaning(option.value, option.place);
  if (meaning?.is !== 'value' || meaning.value.is !== 'list') return undefined;
  return meaning.value.items.map((value) => ({ ...option, value, place: meaning.place }));
}

/** Only what names its broker says which one it is. */
export const brokerOf = (option: Option, base: CodeBase): Known<Broker> =>
  convert(option, base, (value) => {
    if (/^(sqs|aws[-_]?sqs)(:|$)/i.test(String(value)) || /^https:\/\/sqs\./.test(String(value))) return 'sqs';
    if (/^(rediss?|sentinel)(:|$)/i.test(String(value))) return 'redis';
    return /^(amqps?|rabbitmq)(:|$)/i.test(String(value)) ? 'amqp' : undefined;
  });

export function textOf(option: Option | undefined, base: CodeBase): string | undefined {
  const known = option && scalarOf(option, base);
  return known?.is === 'set' && typeof known.value === 'string' ? known.value : undefined;
}
