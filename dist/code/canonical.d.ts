import type { Expression } from './module.js';
import type { Scope } from './scope.js';
/** `a.b.c` of what is called; an unreadable receiver leaves the rest: `.isoformat`. */
export declare function callName(call: Expression & {
    is: 'call';
}): string;
/** The name that what is called has in the package it comes from, whatever it was imported as; else `callName`. */
export declare function importedName(call: Expression & {
    is: 'call';
}, scope: Scope): string;
/** A text that is equal for two expressions only where they stand for the same value: names are led back to where they come from. */
export declare function canonical(expression: Expression, scope: Scope, depth?: number): string;
