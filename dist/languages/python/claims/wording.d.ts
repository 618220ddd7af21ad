import type { Wording } from '../../../code/claims/edits.js';
import type { Claim } from './claim.js';
export declare function wordingOf({ callee, given, pair }: Claim, variable: string, text: string): Wording;
