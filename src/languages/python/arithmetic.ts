import type { BinaryOperator, Scalar, UnaryOperator } from '../../code/module.js';

/**
 * Python's operators over what a Scalar can hold. It does not tell `2.0` from `2`, so wherever they differ (the text of a
 * number) and wherever JavaScript's numbers end (2^53) the answer is undefined.
 */
export function binary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar | undefined {
  if (operator === '==') return same(left, right);
  if (operator === '!=') return !same(left, right);
  if (typeof left === 'string' || typeof right === 'string') return ofText(operator, left, right);
  if (left === null || right === null) return undefined;
  if (typeof left === 'boolean' && typeof right === 'boolean' && /^[|&^]$/.test(operator))
    return bits(operator, Number(left), Number(right)) === 1;
  return sound(ofNumbers(operator, Number(left), Number(right)));
}

export function unary(operator: UnaryOperator, value: Scalar): Scalar | undefined {
  if (operator === 'not') return !truthy(value);
  if (typeof value === 'string' || value === null) return undefined;
  const number = Number(value);
  if (operator === '-') return sound(-number);
  if (operator === '+') return number;
  return operator === '~' && Number.isSafeInteger(number) ? -number - 1 : undefined;
}

export const truthy = (value: Scalar): boolean => value !== null && value !== false && value !== 0 && value !== '';

/** Undefined for whole numbers: `2.0` and `2` read alike here, and print differently there. */
export function text(value: Scalar): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  const written = String(value);
  return Number.isInteger(value) || written.includes('e') || Math.abs(value) < 1e-4 ? undefined : written;
}

const isNumber = (value: Scalar): value is number | boolean => typeof value === 'number' || typeof value === 'boolean';

const same = (left: Scalar, right: Scalar): boolean =>
  isNumber(left) && isNumber(right) ? Number(left) === Number(right) : left === right;

function ofNumbers(operator: BinaryOperator, left: number, right: number): Scalar | undefined {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? undefined : left / right;
    case '//':
      return right === 0 ? undefined : quotient(left, right);
    case '%':
      return right === 0 ? undefined : modulo(left, right);
    case '**':
      return power(left, right);
    default:
      return order(operator, left, right) ?? bits(operator, left, right);
  }
}

/** With the sign of the divisor. */
function modulo(left: number, right: number): number {
  const rest = left % right;
  return rest !== 0 && rest < 0 !== right < 0 ? rest + right : rest;
}

/** As CPython does it for floats; for whole numbers it is exact. */
function quotient(left: number, right: number): number {
  const rest = left % right;
  const exact = (left - rest) / right;
  return Math.round(rest !== 0 && rest < 0 !== right < 0 ? exact - 1 : exact);
}

/** Whole numbers only: the last digit of others differs between mathematics libraries. */
function power(base: number, exponent: number): number | undefined {
  if (!Number.isInteger(base) || !Number.isInteger(exponent) || exponent < 0) return undefined;
  if (Math.abs(base) <= 1) return base ** exponent;
  return exponent > 64 ? undefined : Number(BigInt(base) ** BigInt(exponent));
}

function order<T extends number | string>(operator: BinaryOperator, left: T, right: T): boolean | undefined {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return undefined;
  }
}

const bitwise: Partial<Record<BinaryOperator, (left: bigint, right: bigint) => bigint>> = {
  '|': (left, right) => left | right,
  '&': (left, right) => left & right,
  '^': (left, right) => left ^ right,
  '<<': (left, right) => left << right,
  '>>': (left, right) => left >> right,
};

function bits(operator: BinaryOperator, left: number, right: number): number | undefined {
  const of = bitwise[operator];
  const shifts = operator === '<<' || operator === '>>';
  if (!of || !Number.isSafeInteger(left) || !Number.isSafeInteger(right)) return undefined;
  if (shifts && (right < 0 || right > 64)) return undefined;
  return Number(of(BigInt(left), BigInt(right)));
}

const astral = /[\ud800-\udfff]/;

function ofText(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar | undefined {
  if (typeof left === 'string' && typeof right === 'string') {
    if (operator === '+') return left + right;
    if (operator === 'in') return right.includes(left);
    if (operator === 'not in') return !right.includes(left);
    // Python compares code points, JavaScript their halves.
    return astral.test(left + right) ? undefined : order(operator, left, right);
  }
  if (operator !== '*') return undefined;
  const [word, count] = typeof left === 'string' ? [left, right] : [right as string, left];
  if (!isNumber(count) || !Number.isInteger(Number(count)) || word.length * Number(count) > 10_000) return undefined;
  return word.repeat(Math.max(0, Number(count)));
}

/** No infinity, no negative zero, no number beyond which whole ones are skipped. */
function sound(value: Scalar | undefined): Scalar | undefined {
  if (typeof value !== 'number') return value;
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : undefined;
}
