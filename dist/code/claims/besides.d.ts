import type { Loc, Transition } from '../../facts/index.js';
import type { Module } from '../module.js';
export interface Beside {
    attribute: string;
    /** The value, where it is written. */
    at: Loc;
}
/** What a write sets beside the status; or why that is not known. */
export declare function besidesOf(transition: Transition, module: (file: string) => Module | undefined): readonly Beside[] | string;
