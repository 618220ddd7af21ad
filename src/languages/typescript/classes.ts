import type { Node } from 'oxc-parser';
import type { ClassCode, Expression, FunctionCode, Statement } from '../../code/module.js';
import { named, readExpression } from './expressions.js';
import { readFunction, readType } from './functions.js';
import { readKey } from './objects.js';
import { type Of, other, type Reader, span } from './reader.js';
import { readBlock } from './statements.js';

export function readClass(node: Of<'ClassDeclaration'>, reader: Reader): ClassCode {
  const code: ClassCode = {
    ...span(node),
    bases: node.superClass ? [readExpression(node.superClass, reader)] : [],
    keywords: [],
    decorators: node.decorators.map((one) => readExpression(one.expression, reader)),
    body: node.body.body.map((one) => readElement(one, reader)),
  };
  if (node.id) Object.assign(code, { name: node.id.name, nameAt: span(node.id) });
  return code;
}

function readElement(node: Node, reader: Reader): Statement {
  switch (node.type) {
    case 'MethodDefinition':
      return readMethod(node, reader);
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return readField(node, reader);
    case 'StaticBlock': {
      // It runs as a function of its own, so what it declares is no field.
      const body = readBlock(node.body, reader);
      const code: FunctionCode = {
        ...span(node),
        parameters: [],
        body,
        bodyAt: span(node),
        decorators: [],
        static: true,
      };
      return { is: 'function', ...span(node), function: code };
    }
    default:
      return { is: 'other', ...span(node) };
  }
}

/** A signature without a body says nothing. A getter is a field that is computed. */
function readMethod(node: Of<'MethodDefinition'>, reader: Reader): Statement {
  const { value } = node;
  if (!value.body) return { is: 'other', ...span(node) };
  const code = readFunction(
    value,
    reader,
    node.decorators.map((one) => one.expression),
  );
  const target = fieldName(node.key, node.computed, reader);
  if (node.static) code.static = true;
  const whole: Expression = { is: 'function', ...span(value), function: code };
  if (node.kind === 'get')
    return {
      is: 'assign',
      ...span(node),
      target,
      value: { is: 'call', ...span(value), callee: named(whole, target), arguments: [] },
      declares: 'field',
    };
  if (node.kind !== 'set') named(whole, target);
  return { is: 'function', ...span(node), function: { ...code, ...span(node) } };
}

function readField(node: Of<'PropertyDefinition'> | Of<'AccessorProperty'>, reader: Reader): Statement {
  if (node.declare) return { is: 'other', ...span(node) };
  const target = fieldName(node.key, node.computed, reader);
  const value = node.value ? readExpression(node.value, reader) : other(node, 'it is declared without a value');
  return { is: 'assign', ...span(node), target, value: named(value, target), ...readType(node), declares: 'field' };
}

/** A field is a name within its class, however it is written. */
function fieldName(key: Node, computed: boolean, reader: Reader): Expression {
  const read = readKey(key, computed, reader);
  return read.is === 'literal' ? { is: 'name', ...span(key), name: String(read.value) } : other(key, 'a computed name');
}

/** Members without a value count on from the one before. */
export function readEnum(node: Of<'TSEnumDeclaration'>, reader: Reader): Statement {
  if (node.declare) return { is: 'other', ...span(node) };
  let before: Expression | undefined;
  const body = node.body.members.map((member): Statement => {
    const target = fieldName(member.id, false, reader);
    const value = member.initializer ? readExpression(member.initializer, reader) : next(member, before);
    before = value;
    return { is: 'assign', ...span(member), target, value, declares: 'field' };
  });
  const code: ClassCode = {
    ...span(node),
    name: node.id.name,
    nameAt: span(node.id),
    bases: [],
    keywords: [],
    decorators: [],
    body,
    open: true,
  };
  return { is: 'class', ...span(node), class: code };
}

function next(at: Node, before: Expression | undefined): Expression {
  if (!before) return { is: 'literal', ...span(at), value: 0 };
  if (before.is === 'literal' && typeof before.value === 'number')
    return { is: 'literal', ...span(at), value: before.value + 1 };
  const one: Expression = { is: 'literal', ...span(at), value: 1 };
  return { is: 'binary', ...span(at), operator: '+', left: before, right: one };
}

/** A namespace is a class of its names: what it exports is reached as a static member. */
export function readNamespace(node: Of<'TSModuleDeclaration'>, reader: Reader): Statement {
  const { id, body } = node;
  if (node.declare || !body || id.type !== 'Identifier') return { is: 'other', ...span(node) };
  const inside: Reader = { ...reader, exports: [] };
  const code: ClassCode = {
    ...span(node),
    name: id.name,
    nameAt: span(id),
    bases: [],
    keywords: [],
    decorators: [],
    body: readBlock(body.type === 'TSModuleBlock' ? body.body : [body], inside),
    open: true,
  };
  return { is: 'class', ...span(node), class: code };
}
