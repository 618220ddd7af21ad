import type { QueueReference } from '../../facts/index.js';
import type { Scope } from '../scope.js';
import { type Construct } from './constructs.js';
import { type Source } from './event-sources.js';
import { type Read } from './queues.js';
import { type CallExpression } from './resolve.js';
/** SST up to 2 (packages/sst/src/constructs/Queue.ts of sst/v2): a queue of the CDK, and the one function that consumes it. */
export declare const isSstQueue: (name: string | undefined) => boolean;
export declare function readSstQueue(made: Construct): Read;
/** Unless it is given a queue in the place of the properties of one. */
export declare const makesOwnQueue: (made: Construct) => boolean;
export declare function sstQueueMeant(made: Construct, depth?: number): QueueReference | undefined;
/** `new Queue(stack, 'orders', { consumer: … })` */
export declare function ownConsumer(made: Construct): Source | undefined;
/** `orders.addConsumer(stack, …)` */
export declare function addedConsumer(call: CallExpression, scope: Scope): Source | undefined;
