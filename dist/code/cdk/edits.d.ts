import type { Change, Fact, TextEdit } from '../../facts/index.js';
import type { Expression, Module } from '../module.js';
/** Another number of seconds in a duration: in its own unit where that leaves it whole. */
export declare function durationEdits(value: Expression, to: number): TextEdit[] | string | undefined;
type Addition = Change & {
    do: 'add';
};
/** What is written for a property that is added to a construct, as code or as a text; undefined where it is none. */
export declare function addition(change: Addition, holder: Expression | undefined, module: Module, facts: readonly Fact[]): {
    value?: string;
    text?: string;
    imports: boolean;
} | undefined;
/** The library that has `Duration`: of v2 and of v1. */
export declare const isCore: (from: string) => boolean;
/** Where `Duration` comes from in this file. */
export declare function coreOf({ imports, language }: Module): string;
export {};
