import type { Argument, Expression, Span } from '../../../code/module.js';
import { type Place } from '../../../code/walk.js';
import type { Sources } from './body.js';
import { Mapping } from './mapping.js';
/** `{…}`, `dict(…)`, `{**a, …}`, `a | b`, `a.copy()`. */
export declare function readDictionary(expression: Expression, place: Place, sources: Sources): Mapping;
/** Keywords, positional dictionaries and `**` of a call, in their order. */
export declare function ofArguments(given: readonly Argument[], place: Place, read: (one: Expression) => Mapping): Mapping;
export declare const spanOf: ({ start, end }: Span) => Span;
/** A keyword begins its argument. */
export declare const nameAt: (name: string, start: number) => Span;
