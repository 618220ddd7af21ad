import { readClass, readEnum, readNamespace } from './classes.js';
import { readDefaultExport, readExportAll, readExportAssignment, readModuleAssignment, readNamedExport, } from './exports.js';
import { callOf, named, operatorOf, readExpression } from './expressions.js';
import { readFunction, readType } from './functions.js';
import { readImport, readImportEquals, readRequired } from './imports.js';
import { deeper, formOf, other, span } from './reader.js';
export const readBlock = (nodes, reader) => nodes.flatMap((node) => readStatement(node, reader));
export function readStatement(node, reader) {
    const read = formOf(forms, node);
    const unread = { is: 'other', ...span(node) };
    const statements = read
        ? deeper(reader, () => read(node, reader), () => unread)
        : unread;
    return Array.isArray(statements) ? statements : [statements];
}
const forms = {
    EmptyStatement: () => [],
    ExpressionStatement: (node, reader) => readExpressionStatement(node.expression, node, reader),
    VariableDeclaration: readDeclaration,
    FunctionDeclaration: (node, reader) => ({ is: 'function', ...span(node), function: readFunction(node, reader) }),
    ClassDeclaration: (node, reader) => node.declare ? { is: 'other', ...span(node) } : { is: 'class', ...span(node), class: readClass(node, reader) },
    TSEnumDeclaration: readEnum,
    TSModuleDeclaration: readNamespace,
    BlockStatement: (node, reader) => ({ is: 'block', ...span(node), body: readBlock(node.body, reader) }),
    IfStatement: (node, reader) => ({
        is: 'if',
        ...span(node),
        test: readExpression(node.test, reader),
        then: readBody(node.consequent, reader),
        otherwise: node.alternate ? readBody(node.alternate, reader) : [],
    }),
    SwitchStatement: (node, reader) => ({
        is: 'switch',
        ...span(node),
        on: readExpression(node.discriminant, reader),
        cases: node.cases.map((one) => ({
            ...span(one),
            tests: one.test ? [readExpression(one.test, reader)] : [],
            body: readBlock(one.consequent, reader),
        })),
    }),
    ForStatement: readFor,
    ForOfStatement: readForEach,
    ForInStatement: readForEach,
    WhileStatement: readWhile,
    DoWhileStatement: readWhile,
    TryStatement: readTry,
    ReturnStatement: (node, reader) => ({ is: 'return', ...span(node), ...given(node.argument, reader) }),
    ThrowStatement: (node, reader) => ({ is: 'throw', ...span(node), ...given(node.argument, reader) }),
    BreakStatement: (node) => ({ is: 'break', ...span(node) }),
    ContinueStatement: (node) => ({ is: 'continue', ...span(node) }),
    LabeledStatement: (node, reader) => readStatement(node.body, reader),
    ImportDeclaration: readImport,
    TSImportEqualsDeclaration: readImportEquals,
    ExportNamedDeclaration: readNamedExport,
    ExportDefaultDeclaration: readDefaultExport,
    ExportAllDeclaration: readExportAll,
    TSExportAssignment: readExportAssignment,
};
/** What is behind `if (…)` or `for (…)`, with or without braces. */
function readBody(node, reader) {
    return node.type === 'BlockStatement' ? readBlock(node.body, reader) : readStatement(node, reader);
}
const given = (node, reader) => node ? { value: readExpression(node, reader) } : {};
function readExpressionStatement(node, whole, reader) {
    if (node.type === 'ParenthesizedExpression')
        return readExpressionStatement(node.expression, whole, reader);
    if (node.type === 'SequenceExpression')
        return node.expressions.flatMap((one) => readExpressionStatement(one, one, reader));
    if (node.type === 'UpdateExpression')
        return {
            is: 'assign',
            ...span(whole),
            target: readExpression(node.argument, reader),
            value: { is: 'literal', ...span(node), value: 1 },
            operator: node.operator === '++' ? '+' : '-',
        };
    if (node.type !== 'AssignmentExpression')
        return { is: 'expression', ...span(whole), value: readExpression(node, reader) };
    return readModuleAssignment(node, whole, reader) ?? readAssignment(node, whole, reader);
}
/** `a = b = 3` is one assignment for each target, all of the same value. */
function readAssignment(node, whole, reader) {
    const operator = node.operator.slice(0, -1);
    const next = node.right;
    const chained = operator === '' && next.type === 'AssignmentExpression' && next.operator === '=';
    const later = chained ? readAssignment(next, next, reader) : [];
    const last = later.at(-1);
    const target = readExpression(node.left, reader);
    const value = last?.is === 'assign' ? last.value : named(readExpression(node.right, reader), target);
    const statement = { is: 'assign', ...span(whole), target, value };
    if (operator !== '')
        statement.operator = operatorOf(operator);
    return [statement, ...later];
}
function readDeclaration(node, reader) {
    if (node.declare)
        return [{ is: 'other', ...span(node) }];
    const declares = node.kind === 'var' || node.kind === 'let' ? node.kind : 'const';
    return node.declarations.map((one) => {
        const whole = span(node.declarations.length === 1 ? node : one);
        if (one.init && readRequired(one.id, one.init, whole, reader))
            return { is: 'other', ...whole };
        const target = readExpression(one.id, reader);
        const value = one.init
            ? named(readExpression(one.init, reader), target)
            : other(one, 'it is declared without a value');
        return { is: 'assign', ...whole, target, value, ...readType(one.id), declares };
    });
}
/** What the head declares is the loop's own; what it does after each round is done at the end of the body. */
function readFor(node, reader) {
    const body = readBody(node.body, reader);
    if (node.update)
        body.push(...[readExpressionStatement(node.update, node.update, reader)].flat());
    const loop = { is: 'loop', ...span(node), body };
    if (node.test)
        loop.test = readExpression(node.test, reader);
    if (!node.init)
        return loop;
    const init = node.init.type === 'VariableDeclaration'
        ? readDeclaration(node.init, reader)
        : [readExpressionStatement(node.init, node.init, reader)].flat();
    return { is: 'block', ...span(node), body: [...init, loop] };
}
function readForEach(node, reader) {
    const declared = node.left.type === 'VariableDeclaration' ? node.left.declarations[0].id : node.left;
    const over = readExpression(node.right, reader);
    return {
        is: 'loop',
        ...span(node),
        target: readExpression(declared, reader),
        over: node.type === 'ForOfStatement' ? over : callOf(node.right, 'the keys of an object', [over]),
        body: readBody(node.body, reader),
    };
}
function readWhile(node, reader) {
    return { is: 'loop', ...span(node), test: readExpression(node.test, reader), body: readBody(node.body, reader) };
}
function readTry(node, reader) {
    const handlers = [];
    if (node.handler) {
        const handler = { ...span(node.handler), body: readBlock(node.handler.body.body, reader) };
        if (node.handler.param?.type === 'Identifier')
            handler.name = node.handler.param.name;
        handlers.push(handler);
    }
    const last = node.finalizer ? readBlock(node.finalizer.body, reader) : [];
    return {
        is: 'try',
        ...span(node),
        body: readBlock(node.block.body, reader),
        handlers,
        otherwise: [],
        finally: last,
    };
}
