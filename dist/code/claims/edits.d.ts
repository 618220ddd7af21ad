import type { TextEdit } from '../../facts/index.js';
import type { ClaimPlan } from './plan.js';
/** A language's way to say what a plan needs: statements without indentation, lines ended by `\n`. */
export interface Wording {
    /** Makes the claim; where a row is named and `row` is absent, it also binds the row. */
    claim(row: string | undefined): string;
    won: string;
    lost: string;
    /** ` || `, ` && `. */
    or: string;
    and: string;
    /** Binds the row from the claim that was won. */
    row?(name: string): string;
    /** Leaves where the claim is lost, by these statements. */
    leave(statements: string): string;
}
/** The edits that carry out a plan, or why it cannot be written. */
export declare function claimEdits(plan: ClaimPlan, text: string, wording: Wording): TextEdit[] | string;
