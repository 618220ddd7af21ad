import type { Code } from '../../code/code.js';
import type { Fold } from '../../code/fold.js';
import type { Call, Expression, FunctionCode, Scalar, Span, Statement } from '../../code/module.js';
import { locate, type Place, within } from '../../code/walk.js';
import type { Known } from '../../facts/index.js';
import { truthy } from './arithmetic.js';

/** What the names of a function stand for while it runs. */
type Values = ReadonlyMap<string, Expression>;
type Answer = Known<Scalar> & { is: 'set' };

/**
 * What a small function of the project gives back for known arguments: `env_int("PREFETCH", 4)`. Undefined for one that does
 * more than assign names, choose by `if`, and return.
 */
export function foldOwnCall(call: Call & Span, fold: Fold, code: Code, place: Place): Answer | undefined {
  const meaning = code.meaning(call.callee, place);
  if (meaning?.is !== 'function' || meaning.function.generator || meaning.function.async) return undefined;
  if (meaning.function.decorators.length > 0) return undefined;
  const values = bound(call, meaning.function, meaning.self ? 1 : 0, fold, place);
  const inside = within(meaning.place, meaning.function);
  const answer = values && run(meaning.function.body, values, (one) => fold(one, inside));
  // The value was put together from two places: the call is where it is said.
  return answer && { ...answer, at: locate(call, place) };
}

function bound(call: Call, { parameters }: FunctionCode, skip: number, fold: Fold, place: Place): Values | undefined {
  const values = new Map<string, Expression>();
  const given = new Map<string, Expression>();
  for (const [index, { name, value, spread }] of call.arguments.entries()) {
    const parameter = name ?? parameters[index + skip]?.name;
    if (spread || parameter === undefined) return undefined;
    given.set(parameter, value);
  }
  for (const { name, default: otherwise, rest } of parameters.slice(skip)) {
    const known = given.has(name) ? fold(given.get(name)!, place) : otherwise && fold(otherwise);
    if (rest && !given.has(name)) continue;
    if (known?.is !== 'set' || known.unless !== undefined) return undefined;
    values.set(name, { is: 'literal', start: known.at.start, end: known.at.end, value: known.value });
  }
  return values;
}

/** The answer of statements that run to a `return`. */
function run(
  statements: readonly Statement[],
  before: Values,
  fold: (one: Expression) => Known<Scalar>,
): Answer | undefined {
  const values = new Map(before);
  for (const [index, statement] of statements.entries()) {
    if (statement.is === 'expression' && statement.value.is === 'literal') continue;
    if (statement.is === 'assign' && statement.target.is === 'name' && statement.operator === undefined)
      values.set(statement.target.name, replaced(statement.value, values));
    else if (statement.is === 'return') {
      const known = statement.value && fold(replaced(statement.value, values));
      return known?.is === 'set' ? known : undefined;
    } else if (statement.is === 'if') {
      const test = fold(replaced(statement.test, values));
      if (test.is !== 'set') return undefined;
      const taken = truthy(test.value) ? statement.then : statement.otherwise;
      const answer = run([...taken, ...statements.slice(index + 1)], values, fold);
      return answer && test.unless !== undefined ? { ...answer, unless: answer.unless ?? test.unless } : answer;
    } else return undefined;
  }
  return undefined;
}

/** An expression with the values of names in their place. */
function replaced(expression: Expression, values: Values): Expression {
  const again = (one: Expression) => replaced(one, values);
  switch (expression.is) {
    case 'name':
      return values.get(expression.name) ?? expression;
    case 'member':
      return { ...expression, of: again(expression.of) };
    case 'index':
      return { ...expression, of: again(expression.of), key: again(expression.key) };
    case 'unary':
      return { ...expression, value: again(expression.value) };
    case 'binary':
      return { ...expression, left: again(expression.left), right: again(expression.right) };
    case 'ternary':
      return {
        ...expression,
        test: again(expression.test),
        then: again(expression.then),
        otherwise: again(expression.otherwise),
      };
    case 'call':
      return {
        ...expression,
        callee: again(expression.callee),
        arguments: expression.arguments.map((one) => ({ ...one, value: again(one.value) })),
      };
    case 'template':
      return { ...expression, parts: expression.parts.map(again) };
    default:
      return expression;
  }
}
