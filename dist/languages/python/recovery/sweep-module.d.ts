import type { RuntimeClaim } from '../../../code/recovery/claims.js';
import type { Files } from '../../language.js';
/** The text of the module that sweeps, and the name of its task. */
export interface SweepModule {
    text: string;
    task: string;
}
/** One call of `recover` for each table; or why a claim's table or key cannot be said there. */
export declare function sweepModule(claims: readonly RuntimeClaim[], folder: string, files: Files): SweepModule | string;
/** A folder's package, from the topmost one. */
export declare function packagePath(folder: string, files: Files): string[];
