import { Tokens, tokensOf, Unreadable } from './tokens.js';
const clauses = ['set', 'remove', 'add', 'delete'];
/** What an UpdateExpression writes; stops, incomplete, at the first thing that is not understood. */
export function parseUpdate(text, names) {
    const tokens = new Tokens(tokensOf(text));
    const update = { sets: [], complete: true };
    try {
        while (!tokens.done)
            clause(tokens, names, update);
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        update.complete = false;
    }
    return update;
}
function clause(tokens, names, update) {
    const kind = tokens.next().toLowerCase();
    if (!clauses.includes(kind))
        throw new Unreadable(`\`${kind}\` is no clause`);
    do {
        // A comma may be all that is left before a part that is not known.
        if (tokens.done || clauses.includes(tokens.peek().toLowerCase())) {
            update.complete = false;
            return;
        }
        const attribute = names.attribute(tokens.next());
        const written = action(kind, attribute, tokens, names);
        if (attribute === undefined)
            update.complete = false;
        else
            update.sets.push({ attribute, ...written });
    } while (tokens.take(','));
}
function action(kind, attribute, tokens, names) {
    if (kind === 'remove')
        return { value: { is: 'absent' } };
    if (kind === 'set') {
        tokens.expect('=');
        return sum(tokens, names);
    }
    const token = tokens.next();
    const by = names.value(token);
    if (kind === 'add' && attribute !== undefined && by.is === 'value' && typeof by.value === 'number')
        return { value: { is: 'attribute', attribute, plus: by.value } };
    return { value: { is: 'unknown' } };
}
/** `:v`, `version + :one`, `if_not_exists(version, :zero) + :one`. */
function sum(tokens, names) {
    const first = operand(tokens, names);
    const sign = tokens.peek();
    if (sign !== '+' && sign !== '-')
        return first;
    tokens.next();
    const { value: by } = operand(tokens, names);
    const plus = by.is === 'value' && typeof by.value === 'number' ? (sign === '+' ? by.value : -by.value) : undefined;
    if (plus === undefined || (first.value.is !== 'attribute' && first.value.is !== 'symbol'))
        return { value: { is: 'unknown' } };
    return { value: { ...first.value, plus: first.value.plus + plus } };
}
function operand(tokens, names) {
    const token = tokens.next();
    if (token.startsWith(':'))
        return { token, value: names.value(token) };
    if (tokens.peek() === '(')
        return call(token, tokens, names);
    const attribute = names.attribute(token);
    return { value: attribute === undefined ? { is: 'unknown' } : { is: 'attribute', attribute, plus: 0 } };
}
function call(name, tokens, names) {
    tokens.expect('(');
    const first = tokens.next();
    for (let depth = 1; depth > 0;) {
        const token = tokens.next();
        if (token === '(')
            depth += 1;
        else if (token === ')')
            depth -= 1;
    }
    const attribute = name.toLowerCase() === 'if_not_exists' ? names.attribute(first) : undefined;
    return { value: attribute === undefined ? { is: 'unknown' } : { is: 'attribute', attribute, plus: 0 } };
}
