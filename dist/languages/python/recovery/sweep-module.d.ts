import type { RuntimeClaim } from '../../../code/recovery/claims.js';
import { type Worker } from '../../../facts/index.js';
import type { Files } from '../../language.js';
/** The text of the module that sweeps, and the name of its task. */
export interface SweepModule {
    text: string;
    task: string;
    /** The claims of which the waiting jobs are sent again. */
    sent: readonly RuntimeClaim[];
}
/** One call of `recover` for each table; or why a claim's table or key cannot be said there. */
export declare function sweepModule(claims: readonly RuntimeClaim[], { timeLimit }: Worker, folder: string, files: Files): SweepModule | string;
/** A folder's package, from the topmost one. */
export declare function packagePath(folder: string, files: Files): string[];
