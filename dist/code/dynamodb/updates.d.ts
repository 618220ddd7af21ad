import type { Term } from '../recogniser.js';
import type { Substitutions } from './conditions.js';
export interface Update {
    sets: {
        attribute: string;
        token?: string;
        value: Term;
    }[];
    /** Nothing was left out. */
    complete: boolean;
}
/** What an UpdateExpression writes; stops, incomplete, at the first thing that is not understood. */
export declare function parseUpdate(text: string, names: Substitutions): Update;
