import type { Scalar } from '../../code/module.js';
/** A value as TypeScript spells it. */
export declare function spelled(value: Scalar, quote?: string): string;
/** The quote with which a literal begins; undefined for what is no text. */
export declare const quoteOf: (written: string) => string | undefined;
/** The quote that a text mostly uses. */
export declare const usualQuote: (text: string) => string;
/** A key as the other keys of its object are written: quoted where all of them are, or where it has to be. */
export declare function spelledKey(key: string, others: readonly string[]): string;
