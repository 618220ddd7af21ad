import { type Known, type Seconds } from '../../facts/index.js';
import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
/** `Duration.minutes(5)`, its sums, and what stands for one; written where the whole of it is. */
export declare function durationOf(expression: Expression, scope: Scope, depth?: number): Known<Seconds>;
/** A number, also one that is worked out of durations: `timeout.toSeconds() * 6`. */
export declare function numberOf(expression: Expression, scope: Scope, depth?: number): Known<number>;
