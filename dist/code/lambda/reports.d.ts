import { type Known } from '../../facts/index.js';
import type { Expression } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { type LambdaHandler } from './handlers.js';
/** Whether the handler returns `batchItemFailures`, as far as all that it returns can be read. */
export declare function reportsOf({ code, place, around, each }: LambdaHandler, base: CodeBase): Known<boolean>;
/** What wraps a handler and may do more than to hand it the event and on what it returns. */
export declare const strangeAround: (around: readonly Expression[]) => Expression | undefined;
