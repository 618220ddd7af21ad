import { callOf, readExpression } from './expressions.js';
/** An element is seen through to the expressions in it. */
export function readJsx(node, reader) {
    return callOf(node, 'JSX', expressionsIn(node).map((part) => readExpression(part, reader)));
}
function expressionsIn(node) {
    switch (node.type) {
        case 'JSXElement':
            return [...node.openingElement.attributes, ...node.children].flatMap(within);
        case 'JSXFragment':
            return node.children.flatMap(within);
        default:
            return [];
    }
}
function within(node) {
    switch (node.type) {
        case 'JSXElement':
        case 'JSXFragment':
            return [node];
        case 'JSXAttribute':
            return node.value ? within(node.value) : [];
        case 'JSXSpreadAttribute':
            return [node.argument];
        case 'JSXSpreadChild':
        case 'JSXExpressionContainer':
            return node.expression.type === 'JSXEmptyExpression' ? [] : [node.expression];
        default:
            return [];
    }
}
