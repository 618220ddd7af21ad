import type { Expression, Span } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
import { type Setting } from './keys.js';
/** What one key sets. */
export interface Option {
    key: string;
    value: Expression;
    place: Place;
    /** Why it may not be what holds: a spread behind it, a condition. */
    doubt?: string;
}
/** A key that sets none of a worker's facts. */
export interface Written {
    key: string;
    keyAt: Span;
    value: Expression;
    place: Place;
}
/** How an object belongs to the options that it is read for. */
interface From {
    section?: string;
    doubt?: string;
}
/** The options of one worker, gathered from an object, its sections, and what is spread into them. */
export declare class Options {
    private readonly base;
    readonly found: Map<Setting, Option>;
    /** Identifiers beside them. */
    readonly others: Written[];
    /** Every object that was read: none of them is a worker of its own. */
    readonly objects: Set<Span>;
    /** Why a key that is absent may be set all the same. */
    open?: string;
    constructor(base: CodeBase);
    /** The object behind an expression; false where there is none to be read. */
    read(expression: Expression, place: Place, from?: From, depth?: number): boolean;
    set(key: string, value: Expression, place: Place, doubt?: string): void;
    private entry;
    /** A task's own `name` or `queue` further in does not rename the worker. */
    private isAnother;
    /** `...shared`, `...(isBatch && { prefetch: 4 })`, `...(isBatch ? slow : fast)`. */
    private spread;
    private cover;
}
export {};
