import { type Known } from '../../facts/index.js';
import type { CodeBase } from '../recogniser.js';
import { type LambdaHandler } from './handlers.js';
/** Whether the handler returns `batchItemFailures`, as far as all that it returns can be read. */
export declare function reportsOf({ code, place, around, each }: LambdaHandler, base: CodeBase): Known<boolean>;
