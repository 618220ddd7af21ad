export type Scalar = string | number | boolean;
/** `true`, and the text that Terraform takes for it. */
export declare const isTrue: (value: Scalar) => boolean;
/** What one side alone decides. */
export declare const deciding: Readonly<Record<string, boolean>>;
export declare function calculate(operator: string, a: Scalar, b: Scalar): Scalar | undefined;
/** Functions of numbers. */
export declare const functions: Readonly<Record<string, (...given: number[]) => number>>;
