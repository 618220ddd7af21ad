import { locate } from '../../../code/walk.js';
import { set, unknown } from '../../../facts/index.js';
import { unitOf } from './keys.js';
/** The value of an option; what is in doubt is unknown. */
export function scalarOf(option, base) {
    const at = locate(option.value, option.place);
    return option.doubt === undefined ? base.fold(option.value, option.place) : unknown(option.doubt, at);
}
function convert(option, base, change) {
    const known = scalarOf(option, base);
    if (known.is === 'unknown')
        return known;
    const value = change(known.value);
    return value === undefined
        ? unknown(`it is ${JSON.stringify(known.value)}`, locate(option.value, option.place))
        : { ...known, value };
}
export const ackOf = (option, base) => convert(option, base, (value) => (typeof value === 'boolean' ? (value ? 'late' : 'early') : undefined));
/** An environment variable's default is often written as a text. */
export const numberIn = (value) => {
    const number = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && number >= 0 ? number : undefined;
};
export const countOf = (option, base) => convert(option, base, (value) => {
    const number = numberIn(value);
    return number !== undefined && Number.isInteger(number) ? number : undefined;
});
export const secondsOf = (option, base) => convert(option, base, (value) => {
    const number = numberIn(value);
    return number === undefined ? undefined : unitOf(option.key)(number);
});
/** `null` and 0: nothing bounds it. */
export const limitOf = (option, base) => convert(option, base, (value) => {
    const number = numberIn(value);
    if (value === null || number === 0)
        return null;
    return number === undefined ? undefined : unitOf(option.key)(number);
});
export const delaysOf = (option, base) => {
    const items = itemsOf(option, base);
    return items ? items.map((item) => secondsOf(item, base)) : [secondsOf(option, base)];
};
/** A number, or as many as the list has; one queue's name is one queue. */
export function queuesOf(option, base) {
    const at = locate(option.value, option.place);
    const items = itemsOf(option, base);
    if (items && !option.doubt)
        return items.some(({ value }) => value.is === 'spread')
            ? unknown('more are spread into it', at)
            : set(items.length, at);
    if (option.key === 'queue' && !option.doubt)
        return set(1, at);
    return convert(option, base, (value) => {
        if (typeof value === 'string')
            return /^[\w.:/-]+$/.test(value) ? 1 : undefined;
        return typeof value === 'number' && value > 0 ? value : undefined;
    });
}
function itemsOf(option, base) {
    const meaning = base.code.meaning(option.value, option.place);
    if (meaning?.is !== 'value' || meaning.value.is !== 'list')
        return undefined;
    return meaning.value.items.map((value) => ({ ...option, value, place: meaning.place }));
}
/** Only what names its broker says which one it is. */
export const brokerOf = (option, base) => convert(option, base, (value) => {
    if (/^(sqs|aws[-_]?sqs)(:|$)/i.test(String(value)) || /^https:\/\/sqs\./.test(String(value)))
        return 'sqs';
    if (/^(rediss?|sentinel)(:|$)/i.test(String(value)))
        return 'redis';
    return /^(amqps?|rabbitmq)(:|$)/i.test(String(value)) ? 'amqp' : undefined;
});
export function textOf(option, base) {
    const known = option && scalarOf(option, base);
    return known?.is === 'set' && typeof known.value === 'string' ? known.value : undefined;
}
