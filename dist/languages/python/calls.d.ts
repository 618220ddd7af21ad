import type { Code } from '../../code/code.js';
import type { Fold } from '../../code/fold.js';
import type { Call, Scalar, Span } from '../../code/module.js';
import { type Place } from '../../code/walk.js';
import type { Known } from '../../facts/index.js';
/** Calls of pure functions and methods that settings are computed with. */
export declare function foldCall(call: Call & Span, fold: Fold, code: Code, place: Place): Known<Scalar> | undefined;
