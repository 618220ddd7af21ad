import { type Known, type Loc } from '../../facts/known.js';
import type { Module } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { Scope } from '../scope.js';
import { type Place } from '../walk.js';
/** The ways in which code of a construct is run: one for each place of the project that makes it. */
export declare class Contexts {
    readonly base: CodeBase;
    private readonly calls;
    private readonly known;
    constructor(base: CodeBase, modules: readonly Module[]);
    /** Without a frame where nothing of the project leads there: its parameters are then not known. */
    of(place: Place, depth?: number): readonly Scope[];
    private entered;
    private note;
}
/** What holds in all of them; unknown where they disagree. */
export declare function agreed<T>(values: readonly Known<T>[], at: Loc): Known<T>;
