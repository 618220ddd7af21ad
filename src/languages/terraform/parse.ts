import type { Parser } from 'web-tree-sitter';
import type { Problem } from '../../facts/index.js';
import { copyTree, ofType, parts, type Syntax, search } from '../../text/syntax.js';
import type { Source } from '../language.js';
import type { Attribute, Block, Configuration, Expression } from './syntax.js';

/** A file with a fault has one problem, and everything that is sound. */
export function parse(parser: Parser, { file, text }: Source): { configuration: Configuration; problems: Problem[] } {
  const tree = parser.parse(text);
  if (!tree) throw new Error(`the parser gave no tree for ${file}`);
  const root = copyTree(tree);
  tree.delete();
  const reading = { file, text };
  const body = ofType(root, 'body');
  const comments = [...search(root, ({ type }) => type === 'comment')].map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end).replace(/^(?:#|\/\/|\/\*)/, ''),
  }));
  const [fault] = search(root, (node) => node.fault);
  const problems = fault
    ? [{ file, start: fault.start, message: 'the syntax is not that of Terraform; what surrounds it was read' }]
    : [];
  const blocks = body ? [...blocksOf(body, reading), ...valuesOf(body, reading)] : [];
  return { configuration: { blocks, comments }, problems };
}

/** The values of variables in a file of them, as one block without a header. */
function valuesOf(body: Syntax, reading: Source): Block[] {
  const attributes = attributesOf(body, reading);
  const header = { file: reading.file, start: 0, end: 0 };
  return attributes.length === 0
    ? []
    : [{ ...locOf(body, reading), type: 'values', labels: [], header, attributes, blocks: [] }];
}

const attributesOf = (body: Syntax, reading: Source): Attribute[] =>
  body.children.filter(({ type }) => type === 'attribute').flatMap((one) => attributeOf(one, reading));

const locOf = ({ start, end }: Syntax, { file }: Source) => ({ file, start, end });
const textOf = ({ start, end }: Syntax, { text }: Source): string => text.slice(start, end);

const blocksOf = (body: Syntax, reading: Source): Block[] =>
  body.children.filter(({ type }) => type === 'block').map((block) => blockOf(block, reading));

function blockOf(block: Syntax, reading: Source): Block {
  const opening = ofType(block, 'block_start');
  const [type, ...labels] = parts(block).filter(({ start }) => opening === undefined || start < opening.start);
  const body = ofType(block, 'body');
  const last = labels.at(-1) ?? type ?? block;
  return {
    ...locOf(block, reading),
    type: type ? textOf(type, reading) : '',
    labels: labels.map((label) => textOf(label, reading).replace(/^"|"$/g, '')),
    header: { file: reading.file, start: block.start, end: last.end },
    attributes: body ? attributesOf(body, reading) : [],
    blocks: body ? blocksOf(body, reading) : [],
  };
}

function attributeOf(node: Syntax, reading: Source): Attribute[] {
  const [name, value] = parts(node);
  if (!name || !value) return [];
  return [
    { ...locOf(node, reading), name: textOf(name, reading).replace(/^"|"$/g, ''), value: expressionOf(value, reading) },
  ];
}

function expressionOf(node: Syntax, reading: Source): Expression {
  const at = locOf(node, reading);
  const inner = parts(node);
  const [first, ...more] = inner;
  switch (node.type) {
    case 'expression':
    case 'operation':
    case 'collection_value':
    case 'template_expr':
    case 'literal_value':
      if (!first) return { ...at, ...wordOf(textOf(node, reading)) };
      return more.length === 0 ? expressionOf(first, reading) : { ...at, ...pathOf(inner, reading) };
    case 'numeric_lit':
      return { ...at, is: 'literal', value: Number(textOf(node, reading)) };
    case 'bool_lit':
    case 'null_lit':
      return { ...at, ...wordOf(textOf(node, reading)) };
    case 'string_lit':
      return {
        ...at,
        is: 'literal',
        value: inner
          .filter(isLiteral)
          .map((part) => textOf(part, reading))
          .join(''),
      };
    case 'quoted_template':
    case 'heredoc_template':
      return { ...at, ...templateOf(inner, reading) };
    case 'variable_expr':
      return { ...at, is: 'path', names: [textOf(node, reading)] };
    case 'tuple':
      return {
        ...at,
        is: 'list',
        items: inner.filter(({ type }) => type === 'expression').map((item) => expressionOf(item, reading)),
      };
    case 'object':
      return {
        ...at,
        is: 'object',
        entries: inner.filter(({ type }) => type === 'object_elem').flatMap((one) => entryOf(one, reading)),
      };
    case 'binary_operation':
      return { ...at, ...binaryOf(node, reading) };
    case 'unary_operation':
      return { ...at, ...(textOf(node, reading).startsWith('!') ? notOf(node, reading) : { is: 'other' }) };
    case 'conditional':
      return { ...at, ...choiceOf(inner, reading) };
    case 'for_expr':
      return { ...at, ...(first ? loopOf(first, reading) : { is: 'other' }) };
    case 'function_call':
      return {
        ...at,
        is: 'call',
        name: first ? textOf(first, reading) : '',
        arguments: parts(ofType(node, 'function_arguments') ?? { ...node, children: [] }).map((one) =>
          expressionOf(one, reading),
        ),
      };
    default:
      return { ...at, is: 'other' };
  }
}

type Bare<T = Expression> = T extends Expression ? Omit<T, 'file' | 'start' | 'end'> : never;

const wordOf = (word: string): Bare =>
  word === 'true' || word === 'false'
    ? { is: 'literal', value: word === 'true' }
    : word === 'null'
      ? { is: 'null' }
      : { is: 'other' };

const isLiteral = ({ type }: Syntax): boolean => type === 'template_literal';

function templateOf(inner: readonly Syntax[], reading: Source): Bare {
  const read = inner.flatMap((part): Expression[] => {
    if (isLiteral(part)) return [{ ...locOf(part, reading), is: 'literal', value: textOf(part, reading) }];
    const expression = part.type === 'template_interpolation' ? ofType(part, 'expression') : undefined;
    if (expression) return [expressionOf(expression, reading)];
    return part.type === 'template_directive' ? [{ ...locOf(part, reading), is: 'other' }] : [];
  });
  return { is: 'template', parts: read };
}

/**
 * `a.b[0].c`, and `a.b[*].c`, whose brackets stand for all that there are. What stands in brackets behind a value names an entry of
 * it; behind a resource or a module, which of several it is.
 */
function pathOf(inner: readonly Syntax[], reading: Source): Bare {
  const [first, ...steps] = inner;
  if (first?.type !== 'variable_expr' || steps.some(({ type }) => !/^(?:get_attr|index|splat)$/.test(type)))
    return { is: 'other' };
  const root = textOf(first, reading);
  const isValue = !/^(?:data$|module$|(?:aws|awscc|archive)_)/.test(root);
  const names = [root];
  const computed: Expression[] = [];
  let picked: { picked?: true; index?: Expression } = {};
  for (const step of steps) {
    const [between] = step.type === 'index' ? search(step, ({ type }) => type === 'expression') : [];
    const index = between && expressionOf(between, reading);
    const key = index?.is === 'template' && index.parts.length === 1 ? index.parts[0] : index;
    if (isValue && key?.is === 'literal' && typeof key.value === 'string') names.push(key.value);
    else if (isValue && index) names.push(`[${computed.push(index) - 1}]`);
    else {
      const attributes = [...search(step, ({ type }) => type === 'get_attr')];
      if (!index) names.push(...attributes.map((one) => textOf(one, reading).replace(/^\.\s*/, '')));
      if (step.type !== 'get_attr') picked = { picked: true, ...picked, ...(index && !picked.index ? { index } : {}) };
    }
  }
  return { is: 'path', names, ...picked, ...(computed.length > 0 ? { computed } : {}) };
}

/** `{ for name, value in over : key => result if test }`, `[for value in over : result]`. */
function loopOf(loop: Syntax, reading: Source): Bare {
  const [intro, condition] = ['for_intro', 'for_cond'].map((type) => ofType(loop, type));
  const read = (of: Syntax) =>
    of.children.filter(({ type }) => type === 'expression').map((one) => expressionOf(one, reading));
  const [over] = intro ? read(intro) : [];
  const [first, second] = read(loop);
  if (!intro || !over || !first) return { is: 'other' };
  const names = intro.children.filter(({ type }) => type === 'identifier').map((one) => textOf(one, reading));
  const [test] = condition ? read(condition) : [];
  const what = second ? { key: first, result: second } : { result: first };
  return { is: 'for', names, over, ...what, ...(test ? { test } : {}) };
}

/** A key is a name, a text, or an expression in parentheses, which is none of the names here. */
function entryOf(node: Syntax, reading: Source): Attribute[] {
  const [key, value] = parts(node);
  if (!key || !value) return [];
  return [
    { ...locOf(node, reading), name: textOf(key, reading).replace(/^"|"$/g, ''), value: expressionOf(value, reading) },
  ];
}

/** The operands stand beside each other: `local.timeout * 6` has the path's parts first. */
function binaryOf(node: Syntax, reading: Source): Bare {
  const at = node.children.findIndex(({ named }) => !named);
  const operator = node.children[at];
  if (!operator) return { is: 'other' };
  const [left, right] = [node.children.slice(0, at), node.children.slice(at + 1)];
  return {
    is: 'binary',
    operator: textOf(operator, reading),
    left: operandOf(left, node, reading),
    right: operandOf(right, node, reading),
  };
}

function operandOf(nodes: readonly Syntax[], whole: Syntax, reading: Source): Expression {
  const [first, ...more] = nodes.filter(({ type }) => type !== 'comment');
  const span = { file: reading.file, start: first?.start ?? whole.start, end: nodes.at(-1)?.end ?? whole.end };
  if (!first) return { ...span, is: 'other' };
  return more.length === 0 ? expressionOf(first, reading) : { ...span, ...pathOf(nodes, reading) };
}

const notOf = (node: Syntax, reading: Source): Bare => ({
  is: 'not',
  value: operandOf(
    node.children.filter(({ named }) => named),
    node,
    reading,
  ),
});

function choiceOf(inner: readonly Syntax[], reading: Source): Bare {
  const [test, then, otherwise] = inner
    .filter(({ type }) => type === 'expression')
    .map((one) => expressionOf(one, reading));
  return test && then && otherwise ? { is: 'conditional', test, then, otherwise } : { is: 'other' };
}
