import type { FunctionCode, Span } from '../../../code/module.js';
/**
 * The ways out of a handler, but for errors that it lets out, on which the message is neither deleted, kept nor released. What hands
 * the message on, or settles it in a callback or a loop, is taken to settle it.
 */
export declare function unsettled(code: FunctionCode): Span[];
