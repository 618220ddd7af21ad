import type { Code } from '../../code/code.js';
import { type Fold } from '../../code/fold.js';
import type { Expression, Scalar } from '../../code/module.js';
import { type Place } from '../../code/walk.js';
import type { Known } from '../../facts/index.js';
/** Undefined for a call of what is not known, or of a function of the same name that the file has. */
export declare function foldCall(expression: Expression & {
    is: 'call';
}, fold: Fold, code: Code, place: Place): Known<Scalar> | undefined;
