import type { Expression } from '../../../code/module.js';
import type { Place } from '../../../code/walk.js';
import { type Known, type Loc } from '../../../facts/index.js';
/** A value that is written somewhere; `over` are entries that later statements set in it. */
export interface Written {
    is: 'written';
    value: Expression;
    place: Place;
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
    /** Why it may hold more than is seen, or other values. */
    open?: Unknown;
    /** Undefined where nothing is set; unknown where something might be. */
    get(key: string): Slot | undefined;
    /** Python's `update`: what the other holds stands above; where it may hold anything, so may this. */
    update(other: Mapping): void;
    static opened(why: Unknown): Mapping;
}
