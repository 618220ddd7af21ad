import { blocksOf, expressionsOf, keyOf, literalText, partsOf } from './walk.js';
const known = new WeakMap();
/** What a function's own body (or a module's top level) assigns, in the order of the text. */
export function definitionsOf(code) {
    let found = known.get(code);
    if (!found) {
        const names = new Map();
        const fields = new Map();
        if ('parameters' in code)
            for (const one of code.parameters)
                bind(one.pattern ?? { is: 'name', name: one.name, start: one.start, end: one.end }, names, {
                    at: one,
                    path: [],
                    how: 'parameter',
                });
        collect(code.body, names, fields);
        found = { names, fields };
        known.set(code, found);
    }
    return found;
}
function collect(body, names, fields) {
    for (const statement of body) {
        if (statement.is === 'assign')
            assign(statement, statement, names, fields);
        else if (statement.is === 'loop' && statement.target)
            bind(statement.target, names, { at: statement, value: statement.over, path: [], how: 'loop' });
        else if (statement.is === 'with')
            for (const { value, as } of statement.items)
                if (as)
                    bind(as, names, { at: statement, value, path: [], how: 'other' });
        for (const part of expressionsOf(statement))
            inExpression(part, names, fields);
        for (const block of blocksOf(statement))
            collect(block, names, fields);
    }
}
/** `if ((job = await load()))` and the walrus. */
function inExpression(expression, names, fields) {
    if (expression.is === 'assignment')
        assign(expression, expression, names, fields);
    for (const part of partsOf(expression))
        inExpression(part, names, fields);
}
function assign({ target, value, operator }, at, names, fields) {
    const key = keyOf(target);
    if (key !== undefined && 'of' in target && target.of.is === 'name') {
        const already = fields.get(target.of.name) ?? [];
        fields.set(target.of.name, [...already, { key, value, at }]);
    }
    if (operator)
        bind(target, names, { at, path: [], how: 'amended' });
    else
        bind(target, names, { at, value, path: [], how: 'assigned' });
}
function bind(target, names, definition) {
    const deeper = (key) => ({ ...definition, path: [...definition.path, key] });
    if (target.is === 'name') {
        const already = names.get(target.name);
        if (already)
            already.push(definition);
        else
            names.set(target.name, [definition]);
    }
    else if (target.is === 'list')
        target.items.forEach((item, index) => void bind(item, names, deeper(String(index))));
    else if (target.is === 'object')
        for (const { key, value } of target.entries)
            bind(value, names, deeper((key && literalText(key)) ?? '?'));
    else if (target.is === 'assignment')
        bind(target.target, names, definition);
}
