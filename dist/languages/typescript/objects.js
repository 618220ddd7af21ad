import { named, readExpression } from './expressions.js';
import { other, span, text } from './reader.js';
export function readObject(node, reader) {
    return { is: 'object', ...span(node), entries: node.properties.map((property) => readEntry(property, reader)) };
}
function readEntry(node, reader) {
    if (node.type === 'SpreadElement' || node.type === 'RestElement')
        return { ...span(node), value: readExpression(node.argument, reader) };
    const property = node;
    const key = readKey(property.key, property.computed, reader);
    const value = named(readExpression(property.value, reader), key);
    if (property.kind === 'get')
        return { ...span(node), key, value: { is: 'call', ...span(value), callee: value, arguments: [] } };
    return { ...span(node), key: property.kind === 'set' ? other(property.key, 'a setter') : key, value };
}
/** A plain, quoted or numeric key is a text; a computed one is its expression. */
export function readKey(node, computed, reader) {
    if (node.type === 'PrivateIdentifier')
        return text(node, `#${node.name}`);
    if (!computed && node.type === 'Identifier')
        return text(node, node.name);
    const key = readExpression(node, reader);
    return key.is === 'literal' && typeof key.value === 'number' ? text(node, String(key.value)) : key;
}
export function readList(node, reader) {
    const hole = other({ start: node.start, end: node.start }, 'a hole');
    const items = node.elements.map((element) => (element ? readExpression(element, reader) : hole));
    return { is: 'list', ...span(node), form: 'list', items };
}
