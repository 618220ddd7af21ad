import type { QueueReference } from '../../facts/index.js';
import { type SqsCall } from './sqs-calls.js';
/** Which queue a receive asks, as far as its URL, its name or the variable that carries either is written. */
export declare function queueOf(receive: SqsCall): QueueReference[];
