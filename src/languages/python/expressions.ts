import type { Argument, BinaryOperator, Entry, Expression, UnaryOperator } from '../../code/module.js';
import { field, fields, parts, type Syntax } from '../../text/syntax.js';
import { readComprehension, readLambda } from './functions.js';
import { readConcatenation, readFloat, readInteger, readString } from './literals.js';
import { deeper, isToken, other, type Reader, span, textOf } from './reader.js';

type Read = (node: Syntax, reader: Reader) => Expression;

/** One expression; what does not parse, or has no form here, is `other`. */
export function readExpression(node: Syntax, reader: Reader): Expression {
  if (node.faulty) return other(node, 'it does not parse');
  const read = forms[node.type];
  if (!read) return other(node, node.type.replaceAll('_', ' '));
  return deeper(
    reader,
    () => read(node, reader),
    () => other(node, 'it is nested too deep'),
  );
}

const list =
  (form: 'list' | 'tuple' | 'set'): Read =>
  (node, reader) => ({
    is: 'list',
    ...span(node),
    form,
    items: parts(node).map((part) => readExpression(part, reader)),
  });

const spread: Read = (node, reader) => ({ is: 'spread', ...span(node), value: inner(node, reader) });

const literal =
  (value: boolean | null): Read =>
  (node) => ({ is: 'literal', ...span(node), value });

const inner: Read = (node, reader) => {
  const [part] = parts(node);
  return part ? readExpression(part, reader) : other(node, 'nothing');
};

const forms: Record<string, Read> = {
  identifier: (node, reader) => ({ is: 'name', ...span(node), name: textOf(node, reader) }),
  integer: readInteger,
  float: readFloat,
  string: readString,
  concatenated_string: readConcatenation,
  true: literal(true),
  false: literal(false),
  none: literal(null),
  parenthesized_expression: inner,
  attribute: readAttribute,
  subscript: readSubscript,
  call: readCall,
  dictionary: readDictionary,
  list: list('list'),
  tuple: list('tuple'),
  set: list('set'),
  expression_list: list('tuple'),
  pattern_list: list('tuple'),
  tuple_pattern: list('tuple'),
  list_pattern: list('list'),
  list_splat: spread,
  list_splat_pattern: spread,
  parenthesized_list_splat: inner,
  unary_operator: readUnary,
  not_operator: (node, reader) => ({ is: 'unary', ...span(node), operator: 'not', value: inner(node, reader) }),
  binary_operator: readBinary,
  boolean_operator: readBinary,
  comparison_operator: readComparison,
  conditional_expression: readConditional,
  await: (node, reader) => ({ is: 'await', ...span(node), value: inner(node, reader) }),
  yield: readYield,
  named_expression: (node, reader) => ({
    is: 'assignment',
    ...span(node),
    target: readExpression(field(node, 'name')!, reader),
    value: readExpression(field(node, 'value')!, reader),
  }),
  as_pattern_target: inner,
  type: inner,
  lambda: readLambda,
  list_comprehension: readComprehension,
  set_comprehension: readComprehension,
  dictionary_comprehension: readComprehension,
  generator_expression: readComprehension,
  // Patterns of `match` that name a value.
  dotted_name: readDottedName,
};

function readAttribute(node: Syntax, reader: Reader): Expression {
  const name = field(node, 'attribute')!;
  return {
    is: 'member',
    ...span(node),
    of: readExpression(field(node, 'object')!, reader),
    name: textOf(name, reader),
    nameAt: span(name),
  };
}

function readDottedName(node: Syntax, reader: Reader): Expression {
  const [first, ...rest] = parts(node);
  return rest.reduce<Expression>(
    (of, name) => ({
      is: 'member',
      start: node.start,
      end: name.end,
      of,
      name: textOf(name, reader),
      nameAt: span(name),
    }),
    readExpression(first!, reader),
  );
}

function readSubscript(node: Syntax, reader: Reader): Expression {
  const keys = fields(node, 'subscript');
  const [key] = keys;
  return {
    is: 'index',
    ...span(node),
    of: readExpression(field(node, 'value')!, reader),
    key: keys.length === 1 && key ? readExpression(key, reader) : other(node, 'several keys'),
  };
}

function readCall(node: Syntax, reader: Reader): Expression {
  const given = field(node, 'arguments')!;
  const callee = readExpression(field(node, 'function')!, reader);
  const list = given.type === 'generator_expression' ? [given] : parts(given);
  return { is: 'call', ...span(node), callee, arguments: list.map((one) => readArgument(one, reader)) };
}

export function readArgument(node: Syntax, reader: Reader): Argument {
  if (node.type === 'keyword_argument')
    return {
      ...span(node),
      name: textOf(field(node, 'name')!, reader),
      value: readExpression(field(node, 'value')!, reader),
    };
  if (node.type === 'list_splat') return { ...span(node), value: inner(node, reader), spread: 'list' };
  if (node.type === 'dictionary_splat') return { ...span(node), value: inner(node, reader), spread: 'map' };
  return { ...span(node), value: readExpression(node, reader) };
}

function readDictionary(node: Syntax, reader: Reader): Expression {
  const entries = parts(node).map((part): Entry => {
    if (part.type !== 'pair') return { ...span(part), value: inner(part, reader) };
    const [key, value] = [field(part, 'key')!, field(part, 'value')!];
    return { ...span(part), key: readExpression(key, reader), value: readExpression(value, reader) };
  });
  return { is: 'object', ...span(node), entries };
}

function readUnary(node: Syntax, reader: Reader): Expression {
  const operator = textOf(node.children[0]!, reader) as UnaryOperator;
  return { is: 'unary', ...span(node), operator, value: readExpression(field(node, 'argument')!, reader) };
}

function readBinary(node: Syntax, reader: Reader): Expression {
  const operator = textOf(node.children.find((child) => child.field === 'operator')!, reader);
  if (operator === '@') return other(node, 'a matrix product');
  return {
    is: 'binary',
    ...span(node),
    operator: operator as BinaryOperator,
    left: readExpression(field(node, 'left')!, reader),
    right: readExpression(field(node, 'right')!, reader),
  };
}

const comparisons: Record<string, BinaryOperator> = { is: '==', 'is not': '!=', '<>': '!=' };

/** `a < b <= c` is `a < b and b <= c`. */
function readComparison(node: Syntax, reader: Reader): Expression {
  const operands = parts(node).filter((part) => part.field !== 'operators');
  const operators = node.children.filter((child) => child.field === 'operators').map(({ type }) => type);
  const pairs = operators.map((operator, index): Expression => {
    const [left, right] = [operands[index]!, operands[index + 1]!];
    return {
      is: 'binary',
      start: left.start,
      end: right.end,
      operator: comparisons[operator] ?? (operator as BinaryOperator),
      left: readExpression(left, reader),
      right: readExpression(right, reader),
    };
  });
  return pairs.reduce((left, right) => ({
    is: 'binary',
    start: node.start,
    end: right.end,
    operator: 'and',
    left,
    right,
  }));
}

function readConditional(node: Syntax, reader: Reader): Expression {
  const [then, test, otherwise] = parts(node).map((part) => readExpression(part, reader));
  return { is: 'ternary', ...span(node), test: test!, then: then!, otherwise: otherwise! };
}

/** Control goes to the caller and comes back with a value, as with a call of something unknown. */
function readYield(node: Syntax, reader: Reader): Expression {
  const callee = other(
    node.children[0]!,
    node.children.some((child) => isToken(child, 'from')) ? 'yield from' : 'yield',
  );
  const given = parts(node).map((part) => readArgument(part, reader));
  return { is: 'call', ...span(node), callee, arguments: given };
}
