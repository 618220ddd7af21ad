import type { Code } from '../../code/code.js';
import { type Fold } from '../../code/fold.js';
import type { Expression, Scalar } from '../../code/module.js';
import { type Place } from '../../code/walk.js';
import { type Known } from '../../facts/index.js';
/** What a test of an environment variable that is unset gives: `process.env.X === 'true'`, `!process.env.X`. */
export declare function testOfUnset(expression: Expression, fold: Fold, code: Code, place: Place): Known<Scalar> | undefined;
