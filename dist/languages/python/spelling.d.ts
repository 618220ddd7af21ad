import type { Scalar } from '../../code/module.js';
/** The quotes of a string as it is written. */
export declare const quotesOf: (written: string) => string | undefined;
/** A value as Python spells it. */
export declare function spelled(value: Scalar, quotes?: string): string;
