import type { Wording } from '../../../code/claims/edits.js';
import type { ClaimForm } from '../../../code/claims/form.js';
import type { Claim } from './claim.js';
import { type Sheet } from './sheet.js';
export declare function wordingOf(claim: Claim, variable: string, declares: string, sheet: Sheet): Wording;
/** `claimJob(jobs, jobId, { leaseSeconds: 1830, except: ['COMPLETED'] })`. */
export declare function claimCall(store: string, id: string, form: ClaimForm, set: readonly {
    attribute: string;
    text: string;
}[], sheet: Sheet): string;
/** `{ startedAt }`, `{ startedAt: new Date() }`, `{ 'started-at': now }`. */
export declare function entry(name: string, text: string, sheet: Sheet): string;
