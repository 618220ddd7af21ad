import type { BinaryOperator, Scalar, UnaryOperator } from '../../code/module.js';
/**
 * Python's operators over what a Scalar can hold. It does not tell `2.0` from `2`, so wherever they differ (the text of a
 * number) and wherever JavaScript's numbers end (2^53) the answer is undefined.
 */
export declare function binary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar | undefined;
export declare function unary(operator: UnaryOperator, value: Scalar): Scalar | undefined;
export declare const truthy: (value: Scalar) => boolean;
/** Undefined for whole numbers: `2.0` and `2` read alike here, and print differently there. */
export declare function text(value: Scalar): string | undefined;
