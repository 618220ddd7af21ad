import { type Known, type Seconds } from '../../facts/index.js';
import type { CodeBase } from '../recogniser.js';
import type { LambdaHandler } from './handlers.js';
/**
 * How long the work on one message may take, by the limit that is written around the longest part of it; undefined where there is
 * none, or where messages are not plainly worked on one after the other.
 */
export declare function paceOf({ code, place }: LambdaHandler, base: CodeBase): Known<Seconds> | undefined;
