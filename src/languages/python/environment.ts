import type { Code } from '../../code/code.js';
import type { EnvironmentRead } from '../../code/fold.js';
import type { Argument, Call, Expression, Span } from '../../code/module.js';
import { literalText, type Place, within } from '../../code/walk.js';
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
  if (expression.is === 'name' || expression.is === 'member') {
    const meaning = code.meaning(expression, place);
    // A name that `os.environ["X"]` was given.
    if (meaning?.is === 'outside' && meaning.from === 'os' && meaning.path[0] === 'environ' && meaning.path[1])
      return { variable: meaning.path[1] };
  }
  if (expression.is === 'member') return ofField(expression, code, place);
  if (expression.is !== 'call') return undefined;
  const variable = expression.arguments[0] && literalText(expression.arguments[0].value);
  if (variable === undefined || expression.arguments.some((argument) => argument.spread)) return undefined;
  const name = outsideName(expression.callee, code, place);
  if (name === 'os.getenv' || name === 'os.environ.get')
    return { variable, otherwise: given(expression, 'default', 1) ?? nothing(expression) };
  if (name === 'decouple.config' || isReader(expression.callee, decoupled, code, place))
    return ofDecouple(variable, expression, code, place);
  if (!isTypedRead(expression.callee, code, place)) return undefined;
  const otherwise = given(expression, 'default', 1);
  return otherwise ? { variable, otherwise } : { variable, ...ofScheme(variable, expression.callee, code, place) };
}

/** `environ.Env(PREFETCH=(int, 4))` has the default of a variable that is read later. */
function ofScheme(variable: string, callee: Expression, code: Code, place: Place): Omit<EnvironmentRead, 'variable'> {
  const reader = code.meaning(callee.is === 'member' && plainTypes.has(callee.name) ? callee.of : callee, place);
  if (reader?.is !== 'value' || reader.value.is !== 'call') return {};
  const scheme = given(reader.value, variable);
  const otherwise = scheme?.is === 'list' ? scheme.items[1] : undefined;
  return otherwise ? { otherwise, place: reader.place } : {};
}

/** A field of pydantic's settings has a default, which a variable of its name replaces. */
function ofField(expression: Expression & { is: 'member' }, code: Code, place: Place): EnvironmentRead | undefined {
  const of = code.meaning(expression.of, place);
  if (of?.is !== 'instance') return undefined;
  const isSettings = of.class.bases.some((base) => settingsBase.test(outsideName(base, code, of.place) ?? ''));
  const field = isSettings
    ? of.class.body.findLast(
        (one) => one.is === 'assign' && one.target.is === 'name' && one.target.name === expression.name,
      )
    : undefined;
  if (field?.is !== 'assign' || field.value.is === 'other') return undefined;
  const inside = within(of.place, of.class);
  const made = field.value.is === 'call' && /\bField$/.test(outsideName(field.value.callee, code, inside) ?? '');
  const otherwise = made && field.value.is === 'call' ? given(field.value, 'default', 0) : field.value;
  return { variable: expression.name.toUpperCase(), ...(otherwise ? { otherwise, place: inside } : {}) };
}

const settingsBase = /^pydantic(_settings)?\.(\w+\.)?BaseSettings$/;

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
