import { type Known, set, unknown } from '../facts/known.js';
import type { Code, Meaning } from './code.js';
import type { BinaryOperator, Expression, Scalar, UnaryOperator } from './module.js';
import { locate, type Place } from './walk.js';

/** A language's own arithmetic, and what its calls of pure functions and reads of the environment give. */
export interface Dialect {
  /** Undefined where the language raises, or where the result is not a scalar. */
  binary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar | undefined;
  unary(operator: UnaryOperator, value: Scalar): Scalar | undefined;
  truthy(value: Scalar): boolean;
  /** A read of an environment variable, and what it falls back to when it is unset. */
  environment(expression: Expression, code: Code, place: Place): EnvironmentRead | undefined;
  /** A call of a pure function that the language or its library has: `int`, `Number`, `max`, `timedelta(…).total_seconds`. */
  call(
    expression: Expression & { is: 'call' },
    fold: Fold,
    code: Code,
    place: Place,
  ): Scalar | undefined | Known<Scalar>;
  /** What only this language folds: membership in a written list, `timedelta(…).seconds`. Undefined: as any other. */
  special?(expression: Expression, fold: Fold, code: Code, place: Place): Known<Scalar> | undefined;
  /** Undefined where a Scalar does not decide it. */
  text(value: Scalar): string | undefined;
}

/** Folds a part; `place` where it stands elsewhere, behind a name. */
export type Fold = (part: Expression, place?: Place) => Known<Scalar>;

export interface EnvironmentRead {
  variable: string;
  otherwise?: Expression;
  /** Where that stands, if not where the variable is read. */
  place?: Place;
}

/**
 * The value of an expression as far as the project's files decide it. The location is where that value is written: the
 * literal behind a constant, or the whole of an arithmetic expression.
 */
export class Folder {
  constructor(
    private readonly code: Code,
    private readonly dialect: Dialect,
  ) {}

  fold(expression: Expression, place: Place, depth = 0): Known<Scalar> {
    const at = locate(expression, place);
    if (depth > 40) return unknown('it refers to itself', at);
    const part: Fold = (one, where = place) => this.fold(one, where, depth + 1);
    const own =
      this.environment(expression, place, depth) ?? this.dialect.special?.(expression, part, this.code, place);
    if (own) return own;
    switch (expression.is) {
      case 'literal':
        return set(expression.value, at);
      case 'name':
      case 'member':
      case 'index':
        return this.reference(expression, place, depth);
      case 'unary':
        return combine([part(expression.value)], at, ([value]) => this.dialect.unary(expression.operator, value!));
      case 'binary':
        return this.binary(expression, part, at);
      case 'ternary': {
        const test = part(expression.test);
        if (test.is !== 'set') return unknown('it depends on a condition', at);
        return behind(test, part(this.dialect.truthy(test.value) ? expression.then : expression.otherwise));
      }
      case 'assignment':
        return part(expression.value);
      case 'template':
        return combine(
          expression.parts.map((one) => part(one)),
          at,
          (values) => {
            const texts = values.map((value) => this.dialect.text(value));
            return texts.includes(undefined) ? undefined : texts.join('');
          },
        );
      case 'call': {
        const result = this.dialect.call(expression, part, this.code, place);
        if (result === undefined) return unknown('it is computed by a call', at);
        return typeof result === 'object' && result !== null ? result : set(result, at);
      }
      default:
        return unknown(expression.is === 'other' ? expression.why : 'it is not a plain value', at);
    }
  }

  variable(expression: Expression, place: Place): string | undefined {
    const read = this.dialect.environment(expression, this.code, place);
    if (read) return read.variable;
    const meaning = this.code.meaning(expression, place);
    return meaning?.is === 'value' && meaning.value !== expression
      ? this.dialect.environment(meaning.value, this.code, meaning.place)?.variable
      : undefined;
  }

  private reference(expression: Expression, place: Place, depth: number): Known<Scalar> {
    const at = locate(expression, place);
    const meaning = this.code.meaning(expression, place);
    if (meaning?.is === 'value' && meaning.value !== expression)
      return this.fold(meaning.value, meaning.place, depth + 1);
    // Python's `JobStatus.PENDING.value`.
    if (expression.is === 'member' && expression.name === 'value') {
      const of = this.code.meaning(expression.of, place);
      if (of?.is === 'value' && of.value !== expression.of) return this.fold(of.value, of.place, depth + 1);
    }
    return unknown(reason(meaning), at);
  }

  private environment(expression: Expression, place: Place, depth: number): Known<Scalar> | undefined {
    const read = this.dialect.environment(expression, this.code, place);
    if (!read) return undefined;
    const at = locate(expression, place);
    if (!read.otherwise) return unknown(`it is read from the environment variable ${read.variable}`, at);
    const value = this.fold(read.otherwise, read.place ?? place, depth + 1);
    return value.is === 'set' ? { ...value, unless: value.unless ?? read.variable } : value;
  }

  private binary(
    expression: Expression & { is: 'binary' },
    part: (one: Expression) => Known<Scalar>,
    at: ReturnType<typeof locate>,
  ): Known<Scalar> {
    const { operator } = expression;
    if (operator !== 'and' && operator !== 'or' && operator !== '??')
      return combine([part(expression.left), part(expression.right)], at, ([left, right]) =>
        this.dialect.binary(operator, left!, right!),
      );
    const left = part(expression.left);
    // `and` is a condition, `or` and `??` give a default: that of an unset variable may be replaced by the next.
    if (left.is !== 'set' || (left.unless !== undefined && operator === 'and'))
      return unknown('it depends on a condition', at);
    const takesRight =
      operator === '??' ? left.value === null : this.dialect.truthy(left.value) === (operator === 'and');
    if (!takesRight) return left;
    return behind(left, part(expression.right));
  }
}

/** A value that was chosen by another: what may replace that one may replace this. */
const behind = (choice: Known<Scalar> & { is: 'set' }, value: Known<Scalar>): Known<Scalar> =>
  value.is === 'set' && choice.unless !== undefined ? { ...value, unless: choice.unless } : value;

const reason = (meaning: Meaning | undefined): string =>
  meaning?.is === 'outside' ? `it comes from ${meaning.from}, outside the project` : 'it is computed';

/** The first unknown decides; an environment variable behind any part stands behind the whole. */
export function combine(
  parts: Known<Scalar>[],
  at: ReturnType<typeof locate>,
  result: (values: Scalar[]) => Scalar | undefined,
): Known<Scalar> {
  const values: Scalar[] = [];
  let unless: string | undefined;
  for (const part of parts) {
    if (part.is === 'unknown') return part;
    values.push(part.value);
    if (part.is === 'set') unless ??= part.unless;
  }
  const value = result(values);
  if (value === undefined) return unknown('it has no value that could be folded', at);
  const [first] = parts;
  return set(value, first?.is === 'set' && isConversion(first.value, value) ? first.at : at, unless);
}

/** `Number('90')` is written where `'90'` is: that is the place to look at, and to change. */
const isConversion = (from: Scalar, to: Scalar): boolean =>
  from !== null && from !== '' && to !== null && typeof to !== 'boolean' && Number(from) === Number(to);
