import type { Code } from '../../code/code.js';
import type { Fold } from '../../code/fold.js';
import type { Call, Scalar, Span } from '../../code/module.js';
import { type Place } from '../../code/walk.js';
import type { Known } from '../../facts/index.js';
type Answer = Known<Scalar> & {
    is: 'set';
};
/**
 * What a small function of the project gives back for known arguments: `env_int("PREFETCH", 4)`. Undefined for one that does
 * more than assign names, choose by `if`, and return.
 */
export declare function foldOwnCall(call: Call & Span, fold: Fold, code: Code, place: Place): Answer | undefined;
export {};
