import type { Expression, FunctionCode, Span } from '../module.js';
/** Whether a function gives the row that its store's call reads as it is: the claim's answer can then stand in for it. */
export declare const givesRawRow: (code: FunctionCode, read: Span) => boolean;
/** Whether an expression gives the row from the answer of the call that reads it: `(await send(…)).Item`, `get_item(…)["Item"]`. */
export declare const isRawRow: (expression: Expression, code: FunctionCode, read: Span) => boolean;
