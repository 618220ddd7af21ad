import { type Queue, type Worker } from '../../facts/index.js';
import type { Construct } from './constructs.js';
import { type Mentions } from './queues.js';
/**
 * `new SqsToLambda(…)` of Solutions Constructs: a queue with the defaults of SQS, a dead-letter queue after 15 receives, and a
 * function with the defaults of Lambda (core/lib/sqs-helper.js, sqs-defaults.js, lambda-defaults.js of 2.104.0).
 */
export declare function factsOfSolution(ways: readonly Construct[], mentions: Mentions): Iterable<Queue | Worker>;
