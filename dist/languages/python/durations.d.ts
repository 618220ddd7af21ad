import type { Code } from '../../code/code.js';
import { type Fold } from '../../code/fold.js';
import type { Expression, Scalar } from '../../code/module.js';
import type { Place } from '../../code/walk.js';
import { type Known, type Loc } from '../../facts/index.js';
/** `timedelta(hours=1)`, also by a name, in seconds; undefined for what is no written duration. */
export declare function secondsOf(expression: Expression, at: Loc, fold: Fold, code: Code, place: Place): Known<Scalar> | undefined;
/** `timedelta(…).seconds` is what remains after the days. */
export declare function restOfDay(expression: Expression & {
    is: 'member';
}, at: Loc, fold: Fold, code: Code, place: Place): Known<Scalar> | undefined;
