import { type Known, type Setting } from '../../facts/index.js';
import type { CodeBase } from '../recogniser.js';
import { type Scoped } from '../scope.js';
/** Numbers that a call of an SDK hands to SQS, which refuses the request where they are out of bounds. */
export declare function boundsIn(base: CodeBase): Iterable<Setting>;
export declare function numberOf({ value, scope }: Scoped): Known<number>;
