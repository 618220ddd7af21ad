import type { Node } from 'oxc-parser';
import type { Argument, BinaryOperator, Expression, Span, UnaryOperator } from '../../code/module.js';
import { readClass } from './classes.js';
import { readFunction } from './functions.js';
import { readJsx } from './jsx.js';
import { readList, readObject } from './objects.js';
import { deeper, type Forms, formOf, type Of, other, type Reader, span, text } from './reader.js';

/** One expression or pattern; what has no form is `other`. Types and parentheses around it are left out. */
export function readExpression(node: Node, reader: Reader): Expression {
  const read = formOf(forms, node);
  if (!read) return other(node, `it is a ${node.type}`);
  return deeper(
    reader,
    () => read(node, reader),
    () => other(node, 'it is nested too deep'),
  );
}

const inner = (node: { expression: Node }, reader: Reader): Expression => readExpression(node.expression, reader);
const name =
  (word: string) =>
  (node: Span): Expression => ({ is: 'name', ...span(node), name: word });

const forms: Forms<Expression> = {
  Identifier: (node) => ({ is: 'name', ...span(node), name: node.name }),
  ThisExpression: name('this'),
  Super: name('super'),
  MetaProperty: (node) => ({ is: 'name', ...span(node), name: `${node.meta.name}.${node.property.name}` }),
  Literal: readLiteral,
  TemplateLiteral: readTemplate,
  TaggedTemplateExpression: (node, reader) => ({
    is: 'call',
    ...span(node),
    callee: readExpression(node.tag, reader),
    arguments: [{ ...span(node.quasi), value: readTemplate(node.quasi, reader) }],
  }),
  ParenthesizedExpression: inner,
  ChainExpression: inner,
  TSAsExpression: inner,
  TSSatisfiesExpression: inner,
  TSTypeAssertion: inner,
  TSNonNullExpression: inner,
  TSInstantiationExpression: inner,
  MemberExpression: readMember,
  CallExpression: readCall,
  NewExpression: readCall,
  ImportExpression: (node, reader) => ({
    is: 'call',
    ...span(node),
    callee: { is: 'name', start: node.start, end: node.start + 'import'.length, name: 'import' },
    arguments: [readArgument(node.source, reader)],
  }),
  ObjectExpression: readObject,
  ObjectPattern: readObject,
  ArrayExpression: readList,
  ArrayPattern: readList,
  SpreadElement: (node, reader) => ({ is: 'spread', ...span(node), value: readExpression(node.argument, reader) }),
  RestElement: (node, reader) => ({ is: 'spread', ...span(node), value: readExpression(node.argument, reader) }),
  UnaryExpression: (node, reader) => ({
    is: 'unary',
    ...span(node),
    operator: node.operator === '!' ? 'not' : (node.operator as UnaryOperator),
    value: readExpression(node.argument, reader),
  }),
  BinaryExpression: readBinary,
  LogicalExpression: readBinary,
  ConditionalExpression: (node, reader) => ({
    is: 'ternary',
    ...span(node),
    test: readExpression(node.test, reader),
    then: readExpression(node.consequent, reader),
    otherwise: readExpression(node.alternate, reader),
  }),
  AwaitExpression: (node, reader) => ({ is: 'await', ...span(node), value: readExpression(node.argument, reader) }),
  YieldExpression: (node, reader) =>
    callOf(node, 'yield', node.argument ? [readExpression(node.argument, reader)] : []),
  AssignmentExpression: readAssignment,
  AssignmentPattern: (node, reader) => {
    const target = readExpression(node.left, reader);
    return { is: 'assignment', ...span(node), target, value: named(readExpression(node.right, reader), target) };
  },
  UpdateExpression: (node, reader) =>
    changed(node, node.argument, node.operator === '++' ? '+' : '-', one(node), reader),
  SequenceExpression: readSequence,
  FunctionExpression: (node, reader) => ({ is: 'function', ...span(node), function: readFunction(node, reader) }),
  ArrowFunctionExpression: (node, reader) => ({ is: 'function', ...span(node), function: readFunction(node, reader) }),
  ClassExpression: (node, reader) => ({ is: 'class', ...span(node), class: readClass(node, reader) }),
  JSXElement: readJsx,
  JSXFragment: readJsx,
};

const one = (at: Span): Expression => ({ is: 'literal', ...span(at), value: 1 });

/** What is done with some expressions in a way that has no form here: they are seen, and what comes of them is not known. */
export const callOf = (at: Span, how: string, given: readonly Expression[]): Expression => ({
  is: 'call',
  ...span(at),
  callee: { is: 'other', start: at.start, end: at.start, why: how },
  arguments: given.map((value) => ({ ...span(value), value })),
});

/** `const f = () => …` and `{ f: function () {} }` give the function its name, as JavaScript does. */
export function named(value: Expression, target: Expression): Expression {
  const code = value.is === 'function' ? value.function : value.is === 'class' ? value.class : undefined;
  if (!code || code.name !== undefined) return value;
  if (target.is === 'name') Object.assign(code, { name: target.name, nameAt: span(target) });
  if (target.is === 'member') Object.assign(code, { name: target.name, nameAt: target.nameAt });
  if (target.is === 'literal') Object.assign(code, { name: String(target.value), nameAt: span(target) });
  return value;
}

function readLiteral(node: Of<'Literal'>): Expression {
  if ('regex' in node) return other(node, 'a regular expression');
  const { value } = node;
  if (typeof value === 'bigint') return other(node, 'a bigint');
  // JSON has no infinity.
  if (typeof value === 'number' && !Number.isFinite(value)) return other(node, 'a number that is too large');
  return { is: 'literal', ...span(node), value: value as string | number | boolean | null };
}

function readTemplate(node: Of<'TemplateLiteral'>, reader: Reader): Expression {
  const parts = node.quasis.flatMap((quasi, index) => {
    const after = node.expressions[index];
    const written = text(quasi, quasi.value.cooked ?? quasi.value.raw);
    return [...(quasi.value.raw === '' ? [] : [written]), ...(after ? [readExpression(after, reader)] : [])];
  });
  const [only] = node.quasis;
  if (only && node.expressions.length === 0) return text(node, only.value.cooked ?? only.value.raw);
  return { is: 'template', ...span(node), parts };
}

function readMember(node: Of<'MemberExpression'>, reader: Reader): Expression {
  const of = readExpression(node.object, reader);
  if (node.computed) return { is: 'index', ...span(node), of, key: readExpression(node.property, reader) };
  const { property } = node;
  const word = property.type === 'PrivateIdentifier' ? `#${property.name}` : property.name;
  return { is: 'member', ...span(node), of, name: word, nameAt: span(property) };
}

function readCall(node: Of<'CallExpression'> | Of<'NewExpression'>, reader: Reader): Expression {
  const call: Expression = {
    is: 'call',
    ...span(node),
    callee: readExpression(node.callee, reader),
    arguments: node.arguments.map((argument) => readArgument(argument, reader)),
  };
  if (node.type === 'NewExpression') call.new = true;
  return call;
}

const readArgument = (node: Node, reader: Reader): Argument =>
  node.type === 'SpreadElement'
    ? { ...span(node), value: readExpression(node.argument, reader), spread: 'list' }
    : { ...span(node), value: readExpression(node, reader) };

const spellings: Record<string, BinaryOperator> = { '===': '==', '!==': '!=', '&&': 'and', '||': 'or' };

export const operatorOf = (written: string): BinaryOperator => spellings[written] ?? (written as BinaryOperator);

function readBinary(node: Of<'BinaryExpression'> | Of<'LogicalExpression'>, reader: Reader): Expression {
  const left = readExpression(node.left, reader);
  const right = readExpression(node.right, reader);
  return { is: 'binary', ...span(node), operator: operatorOf(node.operator), left, right };
}

function readAssignment(node: Of<'AssignmentExpression'>, reader: Reader): Expression {
  if (node.operator !== '=')
    return changed(node, node.left, operatorOf(node.operator.slice(0, -1)), readExpression(node.right, reader), reader);
  const target = readExpression(node.left, reader);
  return { is: 'assignment', ...span(node), target, value: named(readExpression(node.right, reader), target) };
}

/** `a += b` within an expression is `a = a + b`. */
function changed(at: Span, left: Node, operator: BinaryOperator, right: Expression, reader: Reader): Expression {
  const target = readExpression(left, reader);
  return { is: 'assignment', ...span(at), target, value: { is: 'binary', ...span(at), operator, left: target, right } };
}

/** `(0, f)` of compiled code is `f`. */
function readSequence(node: Of<'SequenceExpression'>, reader: Reader): Expression {
  const all = node.expressions.map((expression) => readExpression(expression, reader));
  const last = all.at(-1);
  return last && all.slice(0, -1).every((part) => part.is === 'literal') ? last : callOf(node, 'a sequence', all);
}
