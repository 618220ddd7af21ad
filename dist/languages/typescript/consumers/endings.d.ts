import type { CodeBase } from '../../../code/recogniser.js';
import { type Ending, type Worker } from '../../../facts/index.js';
import type { Handler } from './handlers.js';
import { type ConsumerOptions } from './options.js';
/**
 * Where a handler's message does not go where its code means it to: up to 13 all but an object deletes it, from 14 only the message
 * itself does (https://github.com/bbc/sqs-consumer/pull/583). With 5 everything does.
 */
export declare function endingsOf(handler: Handler, worker: Worker, options: ConsumerOptions, base: CodeBase): Ending[];
