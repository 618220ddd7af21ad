export type Scalar = string | number | boolean;

type Numbers = (a: number, b: number) => Scalar;

const ofNumbers: Readonly<Record<string, Numbers>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

const ofAny: Readonly<Record<string, (a: Scalar, b: Scalar) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '&&': (a, b) => isTrue(a) && isTrue(b),
  '||': (a, b) => isTrue(a) || isTrue(b),
};

/** `true`, and the text that Terraform takes for it. */
export const isTrue = (value: Scalar): boolean => value === true || value === 'true';

/** What one side alone decides. */
export const deciding: Readonly<Record<string, boolean>> = { '&&': false, '||': true };

export function calculate(operator: string, a: Scalar, b: Scalar): Scalar | undefined {
  const any = ofAny[operator];
  if (any) return any(a, b);
  const numbers = ofNumbers[operator];
  return numbers && typeof a === 'number' && typeof b === 'number' ? numbers(a, b) : undefined;
}

/** Functions of numbers. */
export const functions: Readonly<Record<string, (...given: number[]) => number>> = {
  max: Math.max,
  min: Math.min,
  ceil: Math.ceil,
  floor: Math.floor,
  tonumber: (one = Number.NaN) => one,
};
