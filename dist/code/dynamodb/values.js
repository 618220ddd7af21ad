import { callName } from '../canonical.js';
import { Fields } from '../fields.js';
import { termOf } from '../terms.js';
/** The entries of an object that is sent, through `marshall({ … })` and the like. */
export function fieldsBehind(given, until) {
    const inner = throughMarshall(given);
    return Fields.ofObject(inner.value, inner.scope, until);
}
function throughMarshall(given) {
    const { value, scope } = given.scope.follow(given.value);
    const first = value.is === 'call' ? value.arguments[0] : undefined;
    const name = value.is === 'call' ? callName(value) : '';
    return first && /(^|\.)(marshall|marshalled|serialize|to_dynamo(db)?|remove_?undefined\w*)$/i.test(name)
        ? { value: first.value, scope }
        : given;
}
/** `{ S: jobId }` and `{ N: '3' }`: a value with its type. */
export function tagged(given) {
    const { value, scope } = given.scope.follow(given.value);
    const [entry, more] = value.is === 'object' ? value.entries : [];
    const type = entry?.key?.is === 'literal' ? entry.key.value : undefined;
    if (!entry || more || typeof type !== 'string' || !/^(S|N|BOOL|NULL|B)$/.test(type))
        return undefined;
    return { value: { value: entry.value, scope }, type };
}
export function termBehind(given) {
    const typed = tagged(given);
    if (!typed)
        return termOf(given.value, given.scope);
    const term = termOf(typed.value.value, typed.value.scope);
    const isNumber = typed.type === 'N' && term.is === 'value' && typeof term.value === 'string';
    return isNumber ? { is: 'value', value: Number(term.value) } : term;
}
