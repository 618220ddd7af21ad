import type { ClaimPlan } from '../../../code/claims/plan.js';
import type { TextEdit } from '../../../facts/index.js';
import type { Job } from './claim.js';
/** A name for the error in the handler. */
export declare const freeError: ({ function: code }: ClaimPlan, text: string) => string;
/** What is on a line of its own goes one step further in with its statement. */
export declare const gap: (text: string, start: number) => string;
/** A `try` around the write, and a handler in which its refusal is the loser's way out. */
export declare function tried({ text, own }: Job, { write }: ClaimPlan, lost: string, handler: string): TextEdit[];
