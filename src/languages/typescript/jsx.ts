import type { Node } from 'oxc-parser';
import type { Expression } from '../../code/module.js';
import { callOf, readExpression } from './expressions.js';
import type { Reader } from './reader.js';

/** An element is seen through to the expressions in it. */
export function readJsx(node: Node, reader: Reader): Expression {
  return callOf(
    node,
    'JSX',
    expressionsIn(node).map((part) => readExpression(part, reader)),
  );
}

function expressionsIn(node: Node): Node[] {
  switch (node.type) {
    case 'JSXElement':
      return [...node.openingElement.attributes, ...node.children].flatMap(within);
    case 'JSXFragment':
      return node.children.flatMap(within);
    default:
      return [];
  }
}

function within(node: Node): Node[] {
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
