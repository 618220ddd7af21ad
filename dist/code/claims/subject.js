import { walk } from '../walk.js';
import { equals, functionAround } from './spots.js';
/**
 * The key of a store's call as the transition's own function would write it: where the call stands in a helper, its
 * parameters are replaced by what the helper is given. Undefined where something else than parameters stands in it.
 */
export function keyAtCall({ call }, store, module, text) {
    if (!store.key)
        return undefined;
    if (!store.helper)
        return store.key;
    const around = module(store.at.file);
    const helper = around && functionAround(around, store.at);
    const here = module(call.file);
    const made = here && callAt(here, call);
    if (!helper || !made || calledName(made) !== store.helper.name)
        return undefined;
    const given = argumentsOf(helper, made, (one) => text({ file: call.file, start: one.start, end: one.end }));
    const parts = store.key.map(({ attribute, value }) => ({ attribute, value: replaced(value, given) }));
    return parts.every((part) => part.value !== undefined) ? parts : undefined;
}
/** Of `jobs.update(…)`: `update`. A call of another name leads to the helper through further functions. */
export const calledName = ({ callee }) => callee.is === 'member' || callee.is === 'name' ? callee.name : undefined;
export function callAt(module, at) {
    let found;
    walk(module, {
        expression(expression) {
            if (expression.is === 'call' && equals(expression, at))
                found ??= expression;
        },
    });
    return found;
}
/** What each parameter is given, by name; Python's `self` and `cls` are given by the call's receiver. */
function argumentsOf(helper, call, text) {
    const [first, ...others] = helper.parameters;
    const bound = first && (first.name === 'self' || first.name === 'cls');
    const parameters = bound ? others : helper.parameters;
    const given = new Map();
    call.arguments.forEach(({ name, value, spread }, index) => {
        const parameter = name ?? parameters[index]?.name;
        if (parameter && !spread)
            given.set(parameter, text(value));
    });
    return given;
}
/** A key made of one parameter alone, of a text, or of a text with one parameter in it. */
function replaced(value, given) {
    if (/^(['"])(?:(?!\1).)*\1$/.test(value))
        return value;
    if (/^[\w$]+$/.test(value))
        return given.get(value);
    const [, before, name, after] = /^((?:`[^`{}]*\$|f"[^"{}]*|f'[^'{}]*)\{)([\w$]+)(\}[^{}]*)$/.exec(value) ?? [];
    const argument = name && given.get(name);
    return argument && /^[\w$.]+$/.test(argument) ? `${before}${argument}${after}` : undefined;
}
