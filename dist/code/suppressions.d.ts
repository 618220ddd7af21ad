import type { Suppression } from '../facts/index.js';
import type { Module } from './module.js';
/**
 * `queue-lint-ignore RULE[, RULE] -- reason` at the start of a comment's line. On a line of its own it covers the
 * statement, entry or argument that comes next; behind code, what begins on its line, or the statement that ends there.
 */
export declare function suppressionsOf(module: Module, text: string): Suppression[];
