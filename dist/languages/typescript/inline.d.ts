import type { Code } from '../../code/code.js';
import type { Fold } from '../../code/fold.js';
import type { Expression, Scalar } from '../../code/module.js';
import { type Place } from '../../code/walk.js';
import type { Known } from '../../facts/index.js';
type Call = Expression & {
    is: 'call';
};
/**
 * The value of a project's own small function: `const seconds = (name, fallback) => Number(process.env[name] ?? fallback)`.
 * It is written where the caller wrote it, or else the call stands for it: others call the function too.
 */
export declare function foldThrough(call: Call, fold: Fold, code: Code, place: Place): Known<Scalar> | undefined;
export {};
