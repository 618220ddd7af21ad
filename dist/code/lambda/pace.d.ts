import { type Known, type Seconds } from '../../facts/index.js';
import { type Event } from '../loops/events.js';
import type { CodeBase } from '../recogniser.js';
import type { LambdaHandler } from './handlers.js';
/** A function that is given a batch, or the event that holds one. */
type BatchHandler = Pick<LambdaHandler, 'code' | 'place'>;
/**
 * How long the work on one message may take, by the limit that is written around the longest part of it; undefined where there is
 * none, or where messages are not plainly worked on one after the other.
 */
export declare function paceOf(handler: BatchHandler, base: CodeBase): Known<Seconds> | undefined;
/** The first call that does the work on one message after the other. */
export declare const workInTurn: (handler: BatchHandler, base: CodeBase) => Event | undefined;
export {};
