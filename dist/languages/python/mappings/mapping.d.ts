import type { Expression, Span } from '../../../code/module.js';
import type { Place } from '../../../code/walk.js';
import { type Known, type Loc } from '../../../facts/index.js';
/** A value that is written somewhere; `over` are entries that later statements set in it. */
export interface Written {
    is: 'written';
    value: Expression;
    place: Place;
    /** Where the name stands that it is written under. */
    key?: Span;
    /** The environment variable that may replace it. */
    unless?: string;
    over?: Mapping;
}
export type Unknown = Extract<Known<never>, {
    is: 'unknown';
}>;
export type Slot = Written | Unknown;
export declare const cannotTell: (why: string, at?: Loc) => Unknown;
/** What a module, a class or a dictionary holds under which key, once all its statements have run. */
export declare class Mapping {
    readonly entries: Map<string, Slot>;
    /** Keys whose dictionaries later statements add to, wherever those are written. */
    readonly addedTo: Map<string, {
        is: "unknown";
        why: string;
        at?: Loc;
        symbol?: string;
    }>;
    /** Why it may hold more than is seen, or other values. */
    open?: Unknown;
    /** Undefined where nothing is set; unknown where something might be. */
    get(key: string): Slot | undefined;
    /** Python's `update`: what the other holds stands above; where it may hold anything, so may this. */
    update(other: Mapping): void;
    static opened(why: Unknown): Mapping;
}
