import type { Expression, Handler, Statement } from '../../code/module.js';
import { field, fields, ofType, parts, type Syntax } from '../../text/syntax.js';
import { readArgument, readExpression } from './expressions.js';
import { readFunction, readType } from './functions.js';
import { readImport } from './imports.js';
import { readMatch } from './match.js';
import { deeper, other, type Reader, span } from './reader.js';

/** The statements of a block; what is at fault is left out, and reported by the file's problem. */
export const readBlock = (node: Syntax | undefined, reader: Reader): Statement[] =>
  node ? parts(node).flatMap((part) => (part.fault ? [] : readStatement(part, reader))) : [];

type Read = (node: Syntax, reader: Reader) => Statement | Statement[];

function readStatement(node: Syntax, reader: Reader): Statement[] {
  const unread: Statement = { is: 'other', ...span(node) };
  const read = compound[node.type] ?? (node.faulty ? undefined : simple[node.type]);
  const statements = read
    ? deeper<Statement | Statement[]>(
        reader,
        () => read(node, reader),
        () => unread,
      )
    : unread;
  return Array.isArray(statements) ? statements : [statements];
}

const simple: Record<string, Read> = {
  expression_statement: readExpressionStatement,
  return_statement: (node, reader) => ({ is: 'return', ...span(node), ...firstValue(node, reader) }),
  raise_statement: (node, reader) => ({ is: 'throw', ...span(node), ...firstValue(node, reader) }),
  break_statement: (node) => ({ is: 'break', ...span(node) }),
  continue_statement: (node) => ({ is: 'continue', ...span(node) }),
  assert_statement: readAssert,
  import_statement: readImport,
  import_from_statement: readImport,
};

const compound: Record<string, Read> = {
  if_statement: readIf,
  while_statement: readLoop,
  for_statement: readLoop,
  try_statement: readTry,
  with_statement: readWith,
  match_statement: readMatch,
  function_definition: (node, reader) => readDefinition(node, node, reader),
  class_definition: (node, reader) => readDefinition(node, node, reader),
  decorated_definition: (node, reader) => readDefinition(node, field(node, 'definition') ?? node, reader),
};

function firstValue(node: Syntax, reader: Reader): { value?: Expression } {
  const [value] = parts(node);
  return value && value.field !== 'cause' ? { value: readExpression(value, reader) } : {};
}

function readExpressionStatement(node: Syntax, reader: Reader): Statement | Statement[] {
  const all = parts(node);
  const [first] = all;
  if (first?.type === 'assignment') return readAssignment(first, reader);
  if (first?.type === 'augmented_assignment')
    return {
      is: 'assign',
      ...span(first),
      target: readExpression(field(first, 'left')!, reader),
      value: readExpression(field(first, 'right')!, reader),
      operator: first.children.find((child) => child.field === 'operator')!.type.slice(0, -1),
    };
  return all.map((part) => ({ is: 'expression', ...span(part), value: readExpression(part, reader) }));
}

/** `a = b = 3` is one assignment for each target, all of the same value. */
function readAssignment(node: Syntax, reader: Reader): Statement[] {
  const targets: Syntax[] = [];
  let value: Syntax | undefined = node;
  while (value?.type === 'assignment') {
    targets.push(field(value, 'left')!);
    value = field(value, 'right');
  }
  const last = value;
  return targets.map((target) => ({
    is: 'assign',
    ...span(node),
    target: readExpression(target, reader),
    value: last ? readExpression(last, reader) : other(node, 'it is declared without a value'),
    ...readType(node, reader),
  }));
}

/** A false test raises. */
function readAssert(node: Syntax, reader: Reader): Statement {
  const [test, message] = parts(node);
  const held = readExpression(test!, reader);
  const thrown: Statement = { is: 'throw', ...span(node) };
  if (message) thrown.value = readExpression(message, reader);
  const failed: Expression = { is: 'unary', ...span(test!), operator: 'not', value: held };
  return { is: 'if', ...span(node), test: failed, then: [thrown], otherwise: [] };
}

function readIf(node: Syntax, reader: Reader): Statement {
  const branches = fields(node, 'alternative');
  const last = branches.find((branch) => branch.type === 'else_clause');
  const otherwise = branches
    .filter((branch) => branch.type === 'elif_clause')
    .reduceRight((rest, branch) => [readBranch(branch, rest, reader)], readBlock(last && field(last, 'body'), reader));
  return readBranch(node, otherwise, reader);
}

const readBranch = (node: Syntax, otherwise: Statement[], reader: Reader): Statement => ({
  is: 'if',
  start: node.start,
  end: otherwise.at(-1)?.end ?? node.end,
  test: readPart(node, 'condition', reader),
  then: readBlock(field(node, 'consequence'), reader),
  otherwise,
});

const readPart = (node: Syntax, name: string, reader: Reader): Expression => {
  const part = field(node, name);
  return part ? readExpression(part, reader) : other(node, 'it does not parse');
};

/** The `else:` of a loop runs after it, unless it was left by `break`. */
function readLoop(node: Syntax, reader: Reader): Statement[] {
  const body = readBlock(field(node, 'body'), reader);
  const loop: Statement =
    node.type === 'while_statement'
      ? { is: 'loop', ...span(node), test: readPart(node, 'condition', reader), body }
      : {
          is: 'loop',
          ...span(node),
          target: readPart(node, 'left', reader),
          over: readPart(node, 'right', reader),
          body,
        };
  const after = field(node, 'alternative');
  return after ? [loop, { is: 'block', ...span(after), body: readBlock(field(after, 'body'), reader) }] : [loop];
}

function readTry(node: Syntax, reader: Reader): Statement {
  const otherwise = ofType(node, 'else_clause');
  const last = ofType(node, 'finally_clause');
  return {
    is: 'try',
    ...span(node),
    body: readBlock(field(node, 'body'), reader),
    handlers: node.children.filter(({ type }) => type === 'except_clause').map((one) => readHandler(one, reader)),
    otherwise: readBlock(otherwise && field(otherwise, 'body'), reader),
    finally: readBlock(last && ofType(last, 'block'), reader),
  };
}

function readHandler(node: Syntax, reader: Reader): Handler {
  const handler: Handler = { ...span(node), body: readBlock(ofType(node, 'block'), reader) };
  const caught = fields(node, 'value').map((value) => readAs(value, reader));
  if (caught.length === 1) handler.type = caught[0]!.value;
  // Python 3.14 needs no parentheses around several.
  else if (caught.length > 1)
    handler.type = {
      is: 'list',
      form: 'tuple',
      start: caught[0]!.value.start,
      end: caught.at(-1)!.value.end,
      items: caught.map(({ value }) => value),
    };
  const name = caught.at(-1)?.as;
  if (name?.is === 'name') handler.name = name.name;
  return handler;
}

function readAs(node: Syntax, reader: Reader): { value: Expression; as?: Expression } {
  if (node.type !== 'as_pattern') return { value: readExpression(node, reader) };
  const [value, target] = parts(node).map((part) => readExpression(part, reader));
  return target ? { value: value!, as: target } : { value: value! };
}

function readWith(node: Syntax, reader: Reader): Statement {
  const items = (ofType(node, 'with_clause')?.children ?? []).flatMap((item) =>
    item.type === 'with_item' ? [readAs(field(item, 'value')!, reader)] : [],
  );
  return { is: 'with', ...span(node), items, body: readBlock(field(node, 'body'), reader) };
}

function readDefinition(whole: Syntax, node: Syntax, reader: Reader): Statement {
  const name = field(node, 'name');
  const body = field(node, 'body');
  const head = node.children.filter((child) => child !== body);
  if (!name || !body || head.some((child) => child.faulty)) return { is: 'other', ...span(whole) };
  const decorators = whole.children
    .filter(({ type }) => type === 'decorator')
    .map((decorator) => readExpression(parts(decorator)[0]!, reader));
  if (node.type === 'function_definition')
    return { is: 'function', ...span(whole), function: readFunction(node, reader, decorators) };
  const given = parts(field(node, 'superclasses') ?? { ...node, children: [] }).map((one) => readArgument(one, reader));
  return {
    is: 'class',
    ...span(whole),
    class: {
      ...span(node),
      name: reader.text.slice(name.start, name.end),
      nameAt: span(name),
      bases: given.filter((one) => one.name === undefined).map((one) => one.value),
      keywords: given.filter((one) => one.name !== undefined),
      decorators,
      body: readBlock(body, reader).map((one) => (one.is === 'assign' ? { ...one, declares: 'field' } : one)),
    },
  };
}
