import { type Known, type Seconds } from '../facts/index.js';
import type { Expression } from './module.js';
import type { Scope } from './scope.js';
/** `'5 minutes'`, as SST has it (packages/sst/src/constructs/util/duration.ts, platform/src/components/duration.ts). */
export declare function wordedDuration(expression: Expression, scope: Scope): Known<Seconds>;
/** Another duration in the unit of the one that is written, where that leaves it whole; undefined where none is written. */
export declare function reworded(written: string, to: number): string | undefined;
export declare const wordedSeconds: (count: number) => string;
