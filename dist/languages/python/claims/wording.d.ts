import type { Wording } from '../../../code/claims/edits.js';
import type { Claim } from './claim.js';
/** `kept`: the name of the row where only its token is needed. */
export declare function wordingOf({ callee, given, pair }: Claim, variable: string, text: string, kept?: string): Wording;
