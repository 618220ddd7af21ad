import { readClass } from './classes.js';
import { named, readExpression } from './expressions.js';
import { nameOf, nothing, span, text } from './reader.js';
import { readStatement } from './statements.js';
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
    const read = readExpression(node.right, reader);
    const value = name === '=' ? read : named(read, text(node.left, name));
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
