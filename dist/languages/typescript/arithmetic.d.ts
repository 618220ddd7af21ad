import type { BinaryOperator, Scalar, UnaryOperator } from '../../code/module.js';
/** JavaScript's own operators: they are run on the values. Undefined where the result is no Scalar (`NaN`, an error). */
export declare function binary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar | undefined;
export declare function unary(operator: UnaryOperator, value: Scalar): Scalar | undefined;
export declare const truthy: (value: Scalar) => boolean;
export declare const text: (value: Scalar) => string;
/** A module is JSON, which has no `NaN` and no infinity; `-0` reads as `0`. */
export declare function sound(value: Scalar | undefined): Scalar | undefined;
