import type { Loc } from '../../facts/index.js';
import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import type { Calls } from './calls.js';
import { type Origin } from './rows.js';
/** What a test, where it came out as it must for the code behind it to run, says of a row's status. */
export interface Constraint {
    origin: Origin;
    attribute: string;
    /** From the row to the attribute, through what only wraps the row. */
    path: readonly string[];
    sense: 'leaves-on' | 'passes-on';
    statuses: string[];
    test: Loc;
    /** The test says nothing else. */
    exact: boolean;
}
export interface Tested {
    calls: Calls;
    scope: Scope;
    /** The offset of the test: what is assigned after it is not meant. */
    until: number;
}
/** The constraints on statuses that follow from a test's outcome; tests of anything else give none. */
export declare function constraintsOf(test: Expression, holds: boolean, at: Tested, depth?: number): Constraint[];
