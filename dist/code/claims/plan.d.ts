import type { Transition } from '../../facts/index.js';
import type { FunctionCode, Module, Statement } from '../module.js';
import { type Mentions, type Row } from './row.js';
import { type Spot } from './spots.js';
/** How a status that is read and then written becomes a claim, in no language's syntax. */
export interface ClaimPlan extends Situation {
    /** The claim stands in the place of a statement, or before one. */
    claim: {
        insteadOf: Statement;
    } | {
        before: Statement;
    };
    loser: Loser;
    /** Absent where the row is still read as it was. */
    row?: Row;
}
export type Loser = 
/** The guard stays and tests the claim: its first branch is the loser's, or the winner's. */
{
    by: 'guard';
    guard: If;
    then: 'loser' | 'winner';
    variable?: string;
}
/** The guard stays as it is; what it does where it leaves is done again where the claim is lost. */
 | {
    by: 'copy';
    of: readonly Statement[];
}
/** No guard says how: `return`, or `continue` with the next of a loop. */
 | {
    by: 'return' | 'continue';
};
export interface Situation {
    module: Module;
    function: FunctionCode;
    /** The statements around the write, outermost first; the last is the write. */
    path: readonly Spot[];
    write: Statement;
}
export type If = Extract<Statement, {
    is: 'if';
}>;
/** What the plan has to know of the claim that will stand there. */
export interface Claiming {
    mentions: Mentions;
    /** The code that the claim is made of: the variables in it must stay. */
    texts: readonly string[];
    /** The claim's answer can stand in for the row that was read. */
    givesRow: boolean;
}
/** A plan, or why there is none. */
export declare function planClaim(module: Module, { call, statement, guard }: Transition, claiming: Claiming): ClaimPlan | string;
