import type { Deed } from './finding.js';
import type { Known, Loc } from './known.js';
/** How another value is written: in the place of the one that stands there, or, for a default, where one can stand. */
export declare function written(known: Known<unknown>, to: string | number | boolean): ({
    at: Loc;
} & Deed) | undefined;
