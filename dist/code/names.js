import { blocksOf, literalText, walk } from './walk.js';
const ofModule = new WeakMap();
const ofCode = new WeakMap();
const reassigned = new WeakMap();
/** All bindings of a module's top level, imports first. */
export function moduleNames(module) {
    return remember(ofModule, module, () => {
        const names = new Map();
        for (const one of module.imports)
            addImport(names, one);
        collect(module.body, names);
        return names;
    });
}
/** The bindings of one function (its parameters and locals) or of a class body. */
export function localNames(code) {
    return remember(ofCode, code, () => {
        const names = new Map();
        if ('parameters' in code)
            for (const parameter of code.parameters) {
                if (parameter.pattern)
                    bindTarget(parameter.pattern, names);
                else
                    add(names, parameter.name, { is: 'opaque', type: parameter.type });
            }
        collect(code.body, names);
        return names;
    });
}
/** Names that some statement of the file assigns a second time, wherever it stands: their value is not one value. */
export function reassignedNames(module) {
    return remember(reassigned, module, () => {
        const again = new Set();
        const note = (target) => {
            if (target.is === 'name')
                again.add(target.name);
        };
        walk(module, {
            statement(statement) {
                if (statement.is === 'assign' && (!statement.declares || statement.operator))
                    note(statement.target);
            },
            expression(expression) {
                if (expression.is === 'assignment')
                    note(expression.target);
            },
        });
        return again;
    });
}
function collect(body, names) {
    for (const statement of body) {
        if (statement.is === 'function')
            add(names, statement.function.name, statement);
        else if (statement.is === 'class')
            add(names, statement.class.name, statement);
        else if (statement.is === 'assign')
            bindAssignment(statement, names);
        else if (statement.is === 'loop' && statement.target)
            bindTarget(statement.target, names);
        else if (statement.is === 'with')
            for (const item of statement.items)
                if (item.as)
                    bindTarget(item.as, names);
        if (statement.is === 'try')
            for (const handler of statement.handlers)
                add(names, handler.name, { is: 'opaque' });
        for (const block of blocksOf(statement))
            collect(block, names);
    }
}
function bindAssignment(statement, names) {
    const { target, value, type } = statement;
    if (target.is === 'object' && statement.declares)
        bindParts(target, value, statement, names);
    else if (target.is !== 'name')
        bindTarget(target, names);
    else if (statement.operator)
        add(names, target.name, { is: 'opaque' });
    else
        add(names, target.name, { is: 'value', value, type, constant: statement.declares === 'const', at: statement });
}
/** `const { limit = 30, ...rest } = options`: each name stands for the member that it takes. */
function bindParts(target, value, statement, names) {
    for (const { key, value: part } of target.entries) {
        const [into, otherwise] = part.is === 'assignment' ? [part.target, part.value] : [part, undefined];
        const name = key && literalText(key);
        if (name === undefined || into.is !== 'name') {
            bindTarget(part, names);
            continue;
        }
        const at = { start: part.start, end: part.end };
        const member = { is: 'member', ...at, of: value, name, nameAt: key };
        const taken = otherwise
            ? { is: 'binary', ...at, operator: '??', left: member, right: otherwise }
            : member;
        add(names, into.name, { is: 'value', value: taken, constant: statement.declares === 'const', at: part });
    }
}
function bindTarget(target, names) {
    if (target.is === 'name')
        add(names, target.name, { is: 'opaque' });
    else if (target.is === 'list')
        for (const item of target.items)
            bindTarget(item, names);
    else if (target.is === 'object')
        for (const entry of target.entries)
            bindTarget(entry.value, names);
    else if (target.is === 'spread')
        bindTarget(target.value, names);
    else if (target.is === 'assignment')
        bindTarget(target.target, names);
}
function add(names, name, binding) {
    if (!name)
        return;
    const already = names.get(name);
    if (already)
        already.push(binding);
    else
        names.set(name, [binding]);
}
/** Functions that each import the same thing by the same name give it one meaning. */
function addImport(names, one) {
    const already = names.get(one.local) ?? [];
    const same = already.some((binding) => binding.is === 'import' && binding.import.from === one.from && binding.import.name === one.name);
    if (!same)
        add(names, one.local, { is: 'import', import: one });
}
function remember(kept, key, make) {
    let value = kept.get(key);
    if (value === undefined) {
        value = make();
        kept.set(key, value);
    }
    return value;
}
