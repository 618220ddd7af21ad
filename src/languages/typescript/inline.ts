import type { Code } from '../../code/code.js';
import type { Fold } from '../../code/fold.js';
import type { Expression, FunctionCode, Scalar, Statement } from '../../code/module.js';
import { locate, type Place, within } from '../../code/walk.js';
import type { Known } from '../../facts/index.js';

type Call = Expression & { is: 'call' };
type Names = ReadonlyMap<string, Expression>;

/**
 * The value of a project's own small function: `const seconds = (name, fallback) => Number(process.env[name] ?? fallback)`.
 * It is written where the caller wrote it, or else the call stands for it: others call the function too.
 */
export function foldThrough(call: Call, fold: Fold, code: Code, place: Place): Known<Scalar> | undefined {
  const meaning = code.meaning(call.callee, place);
  if (meaning?.is !== 'function' || call.new || call.arguments.some(({ spread }) => spread)) return undefined;
  const given = call.arguments.map(({ value }) => fold(value));
  const names = parametersOf(meaning.function, given);
  const body = names && resultOf(meaning.function.body, names);
  if (!body) return undefined;
  const inside = within(meaning.place, meaning.function);
  const result = fold(body, inside);
  if (result.is !== 'set') return undefined;
  const from = result.at.start < 0 ? given[-1 - result.at.start] : undefined;
  return { ...result, at: from?.is === 'set' ? from.at : locate(call, place) };
}

/** Each parameter stands for the value that it is given; its place tells which one it was. */
function parametersOf(code: FunctionCode, given: readonly Known<Scalar>[]): Names | undefined {
  const names = new Map<string, Expression>();
  if (code.async || code.generator) return undefined;
  for (const [index, parameter] of code.parameters.entries()) {
    const value = given[index];
    if (parameter.pattern || parameter.rest) return undefined;
    const literal: Expression | undefined =
      value?.is === 'set' ? { is: 'literal', value: value.value, start: -1 - index, end: -1 - index } : undefined;
    if (value) names.set(parameter.name, literal ?? { is: 'other', start: 0, end: 0, why: 'it is computed' });
    else if (parameter.default) names.set(parameter.name, parameter.default);
    else names.set(parameter.name, { is: 'name', start: 0, end: 0, name: 'undefined' });
  }
  return names;
}

/** `const raw = …; if (!raw) return fallback; return Number(raw)` as one expression; undefined for anything else. */
function resultOf([first, ...rest]: readonly Statement[], names: Names): Expression | undefined {
  if (first?.is === 'return') return first.value && replaced(first.value, names);
  if (first?.is === 'assign' && first.declares === 'const' && first.target.is === 'name')
    return resultOf(rest, new Map(names).set(first.target.name, replaced(first.value, names)));
  if (first?.is !== 'if') return undefined;
  const then = resultOf(first.then, names);
  const otherwise = resultOf(first.otherwise.length > 0 ? first.otherwise : rest, names);
  if (!then || !otherwise) return undefined;
  return { is: 'ternary', start: first.start, end: first.end, test: replaced(first.test, names), then, otherwise };
}

/** An expression with names replaced by what they stand for. */
function replaced(expression: Expression, names: Names): Expression {
  const part = (one: Expression): Expression => replaced(one, names);
  switch (expression.is) {
    case 'name':
      return names.get(expression.name) ?? expression;
    case 'member':
      return { ...expression, of: part(expression.of) };
    case 'index':
      return { ...expression, of: part(expression.of), key: part(expression.key) };
    case 'unary':
      return { ...expression, value: part(expression.value) };
    case 'binary':
      return { ...expression, left: part(expression.left), right: part(expression.right) };
    case 'ternary':
      return {
        ...expression,
        test: part(expression.test),
        then: part(expression.then),
        otherwise: part(expression.otherwise),
      };
    case 'template':
      return { ...expression, parts: expression.parts.map(part) };
    case 'call':
      return {
        ...expression,
        callee: part(expression.callee),
        arguments: expression.arguments.map((argument) => ({ ...argument, value: part(argument.value) })),
      };
    default:
      return expression;
  }
}
