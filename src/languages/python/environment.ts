import type { Code } from '../../code/code.js';
import type { EnvironmentRead } from '../../code/fold.js';
import type { Argument, Call, Expression, Span } from '../../code/module.js';
import { literalText, type Place } from '../../code/walk.js';
import { builtin, madeBy, outsideName } from './outside.js';

/** `os.environ.get("X", 5)`, `os.getenv("X") or 5`, `os.environ["X"]`, `env.int("X", default=5)`, `config("X", default=5, cast=int)`. */
export function environmentRead(expression: Expression, code: Code, place: Place): EnvironmentRead | undefined {
  if (expression.is === 'binary' && expression.operator === 'or') {
    const read = environmentRead(expression.left, code, place);
    return read && isEmpty(read.otherwise) ? { ...read, otherwise: expression.right } : undefined;
  }
  if (expression.is === 'index' && outsideName(expression.of, code, place) === 'os.environ') {
    const variable = literalText(expression.key);
    return variable === undefined ? undefined : { variable };
  }
  if (expression.is !== 'call') return undefined;
  const variable = expression.arguments[0] && literalText(expression.arguments[0].value);
  if (variable === undefined || expression.arguments.some((argument) => argument.spread)) return undefined;
  const name = outsideName(expression.callee, code, place);
  if (name === 'os.getenv' || name === 'os.environ.get')
    return { variable, otherwise: given(expression, 'default', 1) ?? nothing(expression) };
  if (name === 'decouple.config' || isReader(expression.callee, decoupled, code, place))
    return ofDecouple(variable, expression, code, place);
  return isTypedRead(expression.callee, code, place)
    ? { variable, otherwise: given(expression, 'default', 1) }
    : undefined;
}

const decoupled = new Set(['decouple.Config', 'decouple.AutoConfig', 'starlette.config.Config']);
const typed = new Set(['environ.Env', 'environs.Env', 'environ.FileAwareEnv']);
/** What these give for a default is the default itself. */
const plainTypes = new Set(['int', 'float', 'bool', 'str', '__call__']);

const isReader = (callee: Expression, makers: ReadonlySet<string>, code: Code, place: Place): boolean =>
  makers.has(madeBy(callee, code, place) ?? '');

function isTypedRead(callee: Expression, code: Code, place: Place): boolean {
  const reader = callee.is === 'member' && plainTypes.has(callee.name) ? callee.of : callee;
  return isReader(reader, typed, code, place) || outsideName(reader, code, place) === 'environs.env';
}

/** decouple casts the default too. */
function ofDecouple(variable: string, call: Call & Span, code: Code, place: Place): EnvironmentRead {
  const otherwise = given(call, 'default', 1);
  const cast = given(call, 'cast', 2);
  // Its own reading of `bool` takes "false" for false.
  if (!otherwise || !cast || builtin(cast, code, place) === 'bool') return { variable, otherwise };
  const { start, end } = otherwise;
  const value: Argument = { start, end, value: otherwise };
  return { variable, otherwise: { is: 'call', start, end, callee: cast, arguments: [value] } };
}

/** An argument by its keyword, or by its place. */
export function given(call: Call, name: string, index = Number.POSITIVE_INFINITY): Expression | undefined {
  const named = call.arguments.find((argument) => argument.name === name);
  if (named) return named.value;
  const at = call.arguments[index];
  return at && at.name === undefined && !at.spread ? at.value : undefined;
}

const nothing = ({ start, end }: Span): Expression => ({ is: 'literal', start, end, value: null });

const isEmpty = (otherwise: Expression | undefined): boolean =>
  otherwise?.is === 'literal' && (otherwise.value === null || otherwise.value === '');
