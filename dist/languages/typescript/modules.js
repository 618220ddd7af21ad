import { readClass } from './classes.js';
import { named, readExpression, readKey } from './expressions.js';
import { span } from './reader.js';
import { readStatement } from './statements.js';
const nothing = (node) => ({ is: 'other', ...span(node) });
const nameOf = (node) => node.type === 'Identifier' ? node.name : node.type === 'Literal' ? String(node.value) : '';
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
export function readNamedExport(node, reader) {
    if (node.declaration) {
        const statements = readStatement(node.declaration, reader);
        for (const local of statements.flatMap(declared))
            reader.exports.push({ ...span(node), name: local, local });
        return statements;
    }
    for (const one of node.specifiers) {
        const [name, local] = [nameOf(one.exported), nameOf(one.local)];
        const source = node.source ? { from: node.source.value, original: local } : { local };
        reader.exports.push({ ...span(one), name, ...source });
    }
    return [nothing(node)];
}
/** The names that a statement declares. */
function declared(statement) {
    if (statement.is === 'function')
        return statement.function.name ? [statement.function.name] : [];
    if (statement.is === 'class')
        return statement.class.name ? [statement.class.name] : [];
    return statement.is === 'assign' ? targets(statement.target) : [];
}
function targets(target) {
    switch (target.is) {
        case 'name':
            return [target.name];
        case 'assignment':
            return targets(target.target);
        case 'spread':
            return targets(target.value);
        case 'list':
            return target.items.flatMap(targets);
        case 'object':
            return target.entries.flatMap(({ value }) => targets(value));
        default:
            return [];
    }
}
export function readExportAll(node, reader) {
    const from = node.source.value;
    const name = node.exported ? nameOf(node.exported) : '*';
    reader.exports.push({ ...span(node), name, from, ...(node.exported && { original: '*' }) });
    return nothing(node);
}
export function readDefaultExport(node, reader) {
    const declaration = node.declaration;
    if ((declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') && declaration.id) {
        reader.exports.push({ ...span(node), name: 'default', local: declaration.id.name });
        return readStatement(declaration, reader);
    }
    const value = declaration.type === 'ClassDeclaration'
        ? { is: 'class', ...span(declaration), class: readClass(declaration, reader) }
        : readExpression(asExpression(declaration), reader);
    if (value.is !== 'other')
        reader.exports.push({ ...span(node), name: 'default', value });
    return [nothing(node)];
}
const asExpression = (node) => node.type === 'FunctionDeclaration' ? { ...node, type: 'FunctionExpression' } : node;
/** `export = store`. */
export function readExportAssignment(node, reader) {
    reader.exports.push({ ...span(node), name: '=', value: readExpression(node.expression, reader) });
    return nothing(node);
}
/** `module.exports = …`, `exports.claim = …`, `module.exports.claim = …`; undefined for other assignments. */
export function readModuleAssignment(node, whole, reader) {
    const name = node.operator === '=' ? exportedName(node.left) : undefined;
    if (name === undefined)
        return undefined;
    const key = readKey({ ...node.left, type: 'Identifier', name }, false, reader);
    const value = named(readExpression(node.right, reader), key);
    // `exports.claim = exports.release = void 0` of compiled code only announces them.
    if (isNothing(value))
        return nothing(whole);
    reader.exports.push({ ...span(whole), name, value });
    return nothing(whole);
}
const isNothing = (value) => value.is === 'assignment' ? isNothing(value.value) : value.is === 'unary' && value.operator === 'void';
function exportedName(node) {
    if (isModuleExports(node))
        return '=';
    if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier')
        return undefined;
    const { object } = node;
    const ofModule = isModuleExports(object) || (object.type === 'Identifier' && object.name === 'exports');
    return ofModule ? node.property.name : undefined;
}
const isModuleExports = (node) => node.type === 'MemberExpression' &&
    !node.computed &&
    node.object.type === 'Identifier' &&
    node.object.name === 'module' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'exports';
