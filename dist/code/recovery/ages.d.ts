import { type Seconds } from '../../facts/index.js';
import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
/** How long ago the moment is that an expression stands for, where it is some written time before now. */
export declare function ageOf(expression: Expression, scope: Scope): Seconds | undefined;
/** `interval '30 minutes'`, `INTERVAL 2 HOUR`. */
export declare function intervalIn(text: string): Seconds | undefined;
