import { type Loc, type QueueReference, type Worker } from '../../../facts/index.js';
import { type ConsumerOptions } from './options.js';
/** It emits each message as it comes, up to `maxInFlight` at a time, and leaves the delete to the handler's `del`. */
export declare function squissWorker(at: Loc, name: string, options: ConsumerOptions, consumes: QueueReference[]): Worker;
