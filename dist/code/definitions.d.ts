import type { Expression, FunctionCode, Module, Span } from './module.js';
/** One place that gives a name a value. */
export interface Definition {
    at: Span;
    /** Absent for what is not written: a parameter, `except … as`, an assignment that adds to the old value. */
    value?: Expression;
    /** The way from the value to the name, for destructured ones: `['Item']`, `['0']`. */
    path: readonly string[];
    how: 'assigned' | 'amended' | 'loop' | 'parameter' | 'other';
}
/** `name['key'] = value`, `name.key = value`: an object that is completed after it was made. */
export interface FieldWrite {
    key: string;
    value: Expression;
    at: Span;
}
export interface Definitions {
    names: ReadonlyMap<string, readonly Definition[]>;
    fields: ReadonlyMap<string, readonly FieldWrite[]>;
}
/** What a function's own body (or a module's top level) assigns, in the order of the text. */
export declare function definitionsOf(code: FunctionCode | Module): Definitions;
