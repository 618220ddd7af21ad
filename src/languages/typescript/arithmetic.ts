import type { BinaryOperator, Scalar, UnaryOperator } from '../../code/module.js';

/** JavaScript's own operators: they are run on the values. Undefined where the result is no Scalar (`NaN`, an error). */
export function binary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar | undefined {
  // `==` stands for `===` too; they agree only on values of one type.
  if (operator === '==' || operator === '!=') {
    if (typeof left !== typeof right && left !== null && right !== null) return undefined;
    return (left === right) === (operator === '==');
  }
  return sound(operations[operator]?.(left as never, right as never));
}

const operations: Partial<Record<BinaryOperator, (left: never, right: never) => Scalar>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
  '**': (left, right) => left ** right,
  '|': (left, right) => left | right,
  '&': (left, right) => left & right,
  '^': (left, right) => left ^ right,
  '<<': (left, right) => left << right,
  '>>': (left, right) => left >> right,
  '>>>': (left, right) => left >>> right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

export function unary(operator: UnaryOperator, value: Scalar): Scalar | undefined {
  switch (operator) {
    case '-':
      return sound(-(value as number));
    case '+':
      return sound(Number(value));
    case '~':
      return ~(value as number);
    case 'not':
      return !value;
    case 'typeof':
      return typeof value;
    default:
      return undefined;
  }
}

export const truthy = (value: Scalar): boolean => Boolean(value);

export const text = (value: Scalar): string => String(value);

/** A module is JSON, which has no `NaN` and no infinity; `-0` reads as `0`. */
export function sound(value: Scalar | undefined): Scalar | undefined {
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) ? value + 0 : undefined;
}
