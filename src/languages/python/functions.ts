import type { Expression, FunctionCode, Parameter, Statement } from '../../code/module.js';
import { field, ofType, parts, type Syntax, search } from '../../text/syntax.js';
import { readExpression } from './expressions.js';
import { isToken, other, type Reader, span, textOf } from './reader.js';
import { readBlock } from './statements.js';

export function readFunction(node: Syntax, reader: Reader, decorators: Expression[]): FunctionCode {
  const name = field(node, 'name')!;
  const body = field(node, 'body')!;
  const code: FunctionCode = {
    ...span(node),
    name: textOf(name, reader),
    nameAt: span(name),
    parameters: readParameters(field(node, 'parameters')!, reader),
    body: readBlock(body, reader),
    bodyAt: span(body),
    decorators,
  };
  const returns = field(node, 'return_type');
  const given = returns && plainType(readExpression(returns, reader));
  if (given) code.returns = given;
  if (node.children.some((child) => isToken(child, 'async'))) code.async = true;
  if (yields(body)) code.generator = true;
  if (decorators.some((decorator) => decorator.is === 'name' && decorator.name === 'staticmethod')) code.static = true;
  return code;
}

const scopes = new Set(['function_definition', 'class_definition', 'lambda']);

function yields(body: Syntax): boolean {
  for (const found of search(body, (node) => node.type === 'yield' || scopes.has(node.type)))
    if (found.type === 'yield' && found.named) return true;
  return false;
}

export function readLambda(node: Syntax, reader: Reader): Expression {
  const body = field(node, 'body')!;
  const parameters = ofType(node, 'lambda_parameters');
  return anonymous(node, parameters ? readParameters(parameters, reader) : [], [
    { is: 'return', ...span(body), value: readExpression(body, reader) },
  ]);
}

/** Python runs a comprehension as a nested function, called at once; so it is here, and its targets stay its own. */
export function readComprehension(node: Syntax, reader: Reader): Expression {
  const body = field(node, 'body')!;
  const innermost: Statement[] = (body.type === 'pair' ? parts(body) : [body]).map((part) => ({
    is: 'expression',
    ...span(part),
    value: readExpression(part, reader),
  }));
  const clauses = parts(node).filter((part) => part !== body);
  const statements = clauses.reduceRight((inside, clause) => [readClause(clause, inside, reader)], innermost);
  return { is: 'call', ...span(node), callee: anonymous(node, [], statements), arguments: [] };
}

function readClause(clause: Syntax, body: Statement[], reader: Reader): Statement {
  if (clause.type === 'if_clause')
    return { is: 'if', ...span(clause), test: readExpression(parts(clause)[0]!, reader), then: body, otherwise: [] };
  return {
    is: 'loop',
    ...span(clause),
    target: readExpression(field(clause, 'left')!, reader),
    over: readExpression(field(clause, 'right')!, reader),
    body,
  };
}

const anonymous = (node: Syntax, parameters: Parameter[], body: Statement[]): Expression => ({
  is: 'function',
  ...span(node),
  function: { ...span(node), parameters, body, bodyAt: span(node), decorators: [] },
});

const readParameters = (node: Syntax, reader: Reader): Parameter[] =>
  parts(node).flatMap((part) => {
    const parameter = readParameter(part, reader);
    return parameter ? [parameter] : [];
  });

/** Undefined for the separators `/` and `*`. */
function readParameter(node: Syntax, reader: Reader): Parameter | undefined {
  switch (node.type) {
    case 'identifier':
      return { ...span(node), name: textOf(node, reader) };
    case 'list_splat_pattern':
      return { ...span(node), name: textOf(parts(node)[0]!, reader), rest: 'list' };
    case 'dictionary_splat_pattern':
      return { ...span(node), name: textOf(parts(node)[0]!, reader), rest: 'map' };
    case 'typed_parameter': {
      const named = readParameter(parts(node)[0]!, reader);
      return named && { ...named, ...span(node), ...readType(node, reader) };
    }
    case 'default_parameter':
    case 'typed_default_parameter':
      return {
        ...span(node),
        name: textOf(field(node, 'name')!, reader),
        default: readExpression(field(node, 'value')!, reader),
        ...readType(node, reader),
      };
    case 'tuple_pattern':
      return { ...span(node), name: '', pattern: other(node, 'a parameter that only Python 2 reads') };
    default:
      return undefined;
  }
}

/** `JobRepository`, `models.Job`; also `Optional[Job]` and `Job | None`, which hold a Job where they hold anything. */
export function readType(node: Syntax, reader: Reader): { type?: Expression } {
  const written = field(node, 'type');
  const type = written && plainType(readExpression(written, reader));
  return type ? { type } : {};
}

function plainType(type: Expression): Expression | undefined {
  if (type.is === 'name' || type.is === 'member') return type;
  if (type.is === 'binary' && type.operator === '|') {
    const sides = [type.left, type.right].filter((side) => side.is !== 'literal');
    return sides.length === 1 ? plainType(sides[0]!) : undefined;
  }
  return undefined;
}
