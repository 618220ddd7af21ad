import { type Change, type Transition } from '../../facts/index.js';
import type { EditContext } from '../../languages/language.js';
import { type Spot } from '../claims/spots.js';
import type { Call, Expression, FunctionCode, Module } from '../module.js';
/** A write of a claimed job's status, with the claim that it stands after in one function. */
export interface Fence {
    module: Module;
    function: FunctionCode;
    write: Transition;
    claim: Transition;
    /** The status that is written. */
    to: string;
    calls: {
        write: Expression & Call;
        claim: Expression & Call;
    };
    /** The statements around the two calls, outermost first. */
    paths: {
        write: readonly Spot[];
        claim: readonly Spot[];
    };
}
/** What is to be fenced, or why it cannot be. */
export declare function fenceOf(change: Change, module: Module, { facts }: Pick<EditContext, 'facts'>): Fence | string;
/** How the runtime ends a claim that writes this status; undefined where its words do not say it. */
export declare function settlingOf(to: string, words: Partial<Record<Word, string>>): 'complete' | 'fail' | 'release' | undefined;
export type Word = 'pending' | 'processing' | 'completed' | 'failed';
