import { readExpression } from './expressions.js';
import { span } from './reader.js';
import { readBlock } from './statements.js';
export function readFunction(node, reader, decorators = []) {
    const { body } = node;
    const code = {
        ...span(node),
        parameters: node.params.map((parameter) => readParameter(parameter, reader)),
        body: [],
        bodyAt: span(body ?? node),
        decorators: decorators.map((decorator) => readExpression(decorator, reader)),
    };
    if (body?.type === 'BlockStatement')
        code.body = readBlock(body.body, reader);
    else if (body)
        code.body = [{ is: 'return', ...span(body), value: readExpression(body, reader) }];
    if (node.id)
        Object.assign(code, { name: node.id.name, nameAt: span(node.id) });
    if (node.async)
        code.async = true;
    if (node.generator)
        code.generator = true;
    return code;
}
function readParameter(node, reader) {
    if (node.type === 'TSParameterProperty')
        return { ...readParameter(node.parameter, reader), ...span(node), field: true };
    if (node.type === 'AssignmentPattern')
        return { ...readParameter(node.left, reader), ...span(node), default: readExpression(node.right, reader) };
    if (node.type === 'RestElement')
        return { ...readParameter(node.argument, reader), ...span(node), rest: 'list' };
    const type = readType(node);
    if (node.type === 'Identifier')
        return { ...span(node), name: node.name, ...type };
    return { ...span(node), name: '', pattern: readExpression(node, reader), ...type };
}
/** `JobRepository`, `models.Job`, `Job | undefined`: plain references. */
export function readType(node) {
    const written = 'typeAnnotation' in node ? node.typeAnnotation : undefined;
    const type = written?.type === 'TSTypeAnnotation' ? plainType(written.typeAnnotation) : undefined;
    return type ? { type } : {};
}
function plainType(node) {
    switch (node.type) {
        case 'TSTypeReference':
            return plainType(node.typeName);
        case 'Identifier':
            return { is: 'name', ...span(node), name: node.name };
        case 'TSQualifiedName': {
            const of = plainType(node.left);
            return of && { is: 'member', ...span(node), of, name: node.right.name, nameAt: span(node.right) };
        }
        case 'TSParenthesizedType':
            return plainType(node.typeAnnotation);
        case 'TSUnionType': {
            const parts = node.types.filter(({ type }) => type !== 'TSUndefinedKeyword' && type !== 'TSNullKeyword');
            return parts.length === 1 ? plainType(parts[0]) : undefined;
        }
        default:
            return undefined;
    }
}
