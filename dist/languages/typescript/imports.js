import { readExpression } from './expressions.js';
import { nameOf, nothing, span } from './reader.js';
/** The names that an import binds go to the file's imports. An import without names is kept with the local name `''`. */
export function readImport(node, reader) {
    const from = node.source.value;
    const add = (local, name) => reader.imports.push({ ...span(node), local, from, name });
    for (const one of node.specifiers) {
        if (one.type === 'ImportDefaultSpecifier')
            add(one.local.name, 'default');
        else if (one.type === 'ImportNamespaceSpecifier')
            add(one.local.name, '*');
        else
            add(one.local.name, nameOf(one.imported));
    }
    if (node.specifiers.length === 0)
        add('', '*');
    return nothing(node);
}
/** `import store = require('./store')`; `import Job = models.Job`. */
export function readImportEquals(node, reader) {
    const { id, moduleReference: reference } = node;
    if (reference.type === 'TSExternalModuleReference') {
        reader.imports.push({ ...span(node), local: id.name, from: reference.expression.value, name: '*' });
        return nothing(node);
    }
    const value = readPath(reference);
    return { is: 'assign', ...span(node), target: readExpression(id, reader), value, declares: 'const' };
}
function readPath(node) {
    if (node.type !== 'TSQualifiedName')
        return { is: 'name', ...span(node), name: nameOf(node) };
    return { is: 'member', ...span(node), of: readPath(node.left), name: node.right.name, nameAt: span(node.right) };
}
/**
 * `const store = require('./store')`, `const { load } = await import('./load')`, `const put = require('./store').put`:
 * true where every name that is declared is now an import.
 */
export function readRequired(target, init, whole, reader) {
    const source = required(init);
    if (!source)
        return false;
    const add = (local, name) => reader.imports.push({ ...span(whole), local, from: source.from, name });
    if (target.type === 'Identifier') {
        add(target.name, source.name ?? '*');
        return true;
    }
    if (target.type !== 'ObjectPattern' || source.name !== undefined)
        return false;
    const names = target.properties.flatMap((one) => one.type === 'Property' && !one.computed && one.value.type === 'Identifier'
        ? [{ local: one.value.name, name: nameOf(one.key) }]
        : []);
    if (names.length < target.properties.length)
        return false;
    for (const { local, name } of names)
        add(local, name);
    return true;
}
function required(node) {
    switch (node.type) {
        case 'AwaitExpression':
            return required(node.argument);
        case 'ParenthesizedExpression':
        case 'TSAsExpression':
        case 'TSNonNullExpression':
            return required(node.expression);
        case 'MemberExpression': {
            const of = node.computed || node.property.type !== 'Identifier' ? undefined : required(node.object);
            return of && of.name === undefined ? { from: of.from, name: nameOf(node.property) } : undefined;
        }
        case 'ImportExpression':
            return textOf(node.source);
        case 'CallExpression':
            return node.callee.type === 'Identifier' && node.callee.name === 'require'
                ? textOf(node.arguments[0])
                : undefined;
        default:
            return undefined;
    }
}
const textOf = (node) => node?.type === 'Literal' && typeof node.value === 'string' ? { from: node.value } : undefined;
