import { milliseconds, seconds, valueIn } from '../../facts/index.js';
import { callName } from '../canonical.js';
import { termOf } from '../terms.js';
const unitSeconds = {
    millisecond: 0.001,
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
};
/** `minutes`, `Minute`, `mins`, `m`, `'minute'`: in seconds. */
function unitOf(word) {
    const lower = word.toLowerCase();
    if (/^(m|min|mins)$/.test(lower))
        return 60;
    if (/^(ms|millis)$/.test(lower))
        return 0.001;
    const whole = Object.keys(unitSeconds).find((unit) => lower === unit || lower === `${unit}s`);
    return whole === undefined ? { s: 1, h: 3600, d: 86_400, w: 604_800 }[lower] : unitSeconds[whole];
}
/** How long ago the moment is that an expression stands for, where it is some written time before now. */
export function ageOf(expression, scope) {
    if (expression.is === 'binary' && expression.operator === '-') {
        const left = termOf(expression.left, scope);
        return left.is === 'time' && left.plus === 0
            ? durationOf(expression.right, scope, isMs(expression, scope))
            : undefined;
    }
    if (expression.is !== 'call')
        return undefined;
    const name = callName(expression).split('.').at(-1);
    const [first, second] = expression.arguments;
    // date-fns, dayjs, luxon
    const unit = /^sub([A-Z]\w+)$/.exec(name)?.[1];
    if (unit && second)
        return scaled(second.value, unitOf(unit), scope);
    if (!/^(subtract|minus)$/.test(name) || !first)
        return undefined;
    if (first.value.is === 'object') {
        const entry = first.value.entries[0];
        return entry?.key?.is === 'literal' ? scaled(entry.value, unitOf(String(entry.key.value)), scope) : undefined;
    }
    const word = second && valueIn(scope.fold(second.value));
    return typeof word === 'string' ? scaled(first.value, unitOf(word), scope) : undefined;
}
function durationOf(expression, scope, inMs) {
    const { value, scope: at } = scope.follow(expression);
    if (value.is === 'call' && /(^|\.)timedelta$/.test(callName(value))) {
        const parts = value.arguments.map(({ name, value: amount }) => scaled(amount, unitOf(name ?? 'days'), at));
        return parts.includes(undefined) ? undefined : seconds(parts.reduce((sum, part) => sum + part, 0));
    }
    const number = valueIn(scope.fold(expression));
    if (typeof number !== 'number')
        return undefined;
    return inMs ? milliseconds(number) : seconds(number);
}
function scaled(amount, unit, scope) {
    const number = valueIn(scope.fold(amount));
    return unit === undefined || typeof number !== 'number' ? undefined : seconds(number * unit);
}
/** JavaScript's clock counts milliseconds, unless it is divided; Python's seconds, unless it is multiplied. */
function isMs({ left }, scope) {
    const { value, scope: at } = scope.follow(left);
    const text = at.textOf(value).replaceAll('_', '');
    const isScaled = /1000|1e3/.test(text);
    return scope.place.module.language === 'typescript' ? !isScaled : isScaled;
}
/** `interval '30 minutes'`, `INTERVAL 2 HOUR`. */
export function intervalIn(text) {
    const [, count, unit] = /\binterval\s+'?\s*(\d+)\s*'?\s*([a-z]+)/i.exec(text) ?? [];
    const factor = unit && unitOf(unit);
    return factor ? seconds(Number(count) * factor) : undefined;
}
