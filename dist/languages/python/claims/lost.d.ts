import type { ClaimPlan } from '../../../code/claims/plan.js';
/** What the loser of a claim does that stands where the write stands: as the test of the status does where it leaves. */
export declare function lostBy({ loser, write, path, function: code }: ClaimPlan, text: string): string | undefined;
