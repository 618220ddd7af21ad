import type { Expression, Scalar } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
import { type Known, type Loc, type Seconds } from '../../../facts/index.js';
/** What one key of a consumer's options sets. */
export interface Option {
    value: Expression;
    place: Place;
    /** Why it may not be what holds: a spread behind it, a condition. */
    doubt?: string;
}
/** The options that a consumer is made with, gathered from an object and what is spread into it. */
export declare class ConsumerOptions {
    private readonly base;
    readonly found: Map<string, Option>;
    /** The object itself, where it is written. */
    object?: Loc;
    /** Why a key that is absent may be set all the same, and by what. */
    open?: {
        why: string;
        at: Loc;
    };
    constructor(base: CodeBase);
    static of(expression: Expression, place: Place, base: CodeBase): ConsumerOptions;
    /** The options under a key; none of them where nothing is written there. */
    under(key: string): ConsumerOptions;
    /** What is written under a key, else what holds without it; unknown where a part that is not seen may set it. */
    value<T>(key: string, read: (known: Known<Scalar>) => Known<T>, otherwise: Known<T>): Known<T>;
    scalar({ value, place, doubt }: Option): Known<Scalar>;
    take(expression: Expression, place: Place, doubt?: string, depth?: number): boolean;
    private entry;
    /** `...shared`, `...(isSlow && { visibilityTimeout: 900 })`, `...(isSlow ? slow : fast)`. */
    private spread;
    private cover;
}
/** A number, also one that is written as a text; anything else has no meaning for the library. */
export declare const numberOf: (known: Known<Scalar>) => Known<number>;
export declare const secondsIn: (unit: (value: number) => Seconds) => (known: Known<Scalar>) => Known<Seconds>;
/** 0 and nothing are the same to these libraries: they ask whether there is a value. */
export declare const limitIn: (unit: (value: number) => Seconds) => (known: Known<Scalar>) => Known<Seconds | null>;
export declare const flagOf: (known: Known<Scalar>) => Known<boolean>;
