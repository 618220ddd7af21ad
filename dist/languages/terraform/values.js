import { set, unknown } from '../../facts/index.js';
import { follow, scalarOf } from './evaluate.js';
import { attribute } from './syntax.js';
export const locOf = ({ file, start, end }) => ({ file, start, end });
/** An attribute that is not `null`. */
export function given(block, name, module) {
    const value = attribute(block, name);
    return value && follow(value, module).expression.is !== 'null' ? value : undefined;
}
export function numberOr(block, name, module, otherwise) {
    const value = given(block, name, module);
    if (!value)
        return otherwise;
    const known = scalarOf(value, module);
    if (known.is !== 'set')
        return known;
    const number = Number(known.value);
    return Number.isNaN(number) ? unknown('it is no number', known.at) : { ...known, value: number };
}
export function flagOr(block, name, module, otherwise) {
    const value = given(block, name, module);
    const known = value && scalarOf(value, module);
    if (!known)
        return otherwise;
    return known.is === 'set'
        ? { ...known, value: known.value === true || known.value === 'true' }
        : unknown('it is computed', locOf(block.header));
}
export function textOf(block, name, module) {
    const value = given(block, name, module);
    if (!value)
        return unknown('no name is written', locOf(block.header));
    const known = scalarOf(value, module);
    return known.is === 'set' ? set(String(known.value), known.at, known.unless) : known;
}
