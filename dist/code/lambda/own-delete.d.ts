import { type Known } from '../../facts/index.js';
import type { Ack } from '../../facts/model.js';
import type { CodeBase } from '../recogniser.js';
import { type LambdaHandler } from './handlers.js';
/**
 * Lambda deletes what the function did not fail for. A handler that deletes its own messages (`receiptHandle` is the record's, with
 * a small letter) acknowledges each by itself: late, where work stands before it.
 */
export declare function ackOf({ code, place }: LambdaHandler, base: CodeBase): Known<Ack>;
