import { type QueueReference } from '../../facts/index.js';
import type { Construct } from './constructs.js';
import { type Read } from './queues.js';
/** What its containers are told the queue's name in (aws-ecs-patterns/lib/base/queue-processing-service-base.ts). */
export declare const variableOfService = "QUEUE_NAME";
/** `new QueueProcessingFargateService(…)` makes a queue and a dead-letter queue, unless it is given one. */
export declare const makesQueue: ({ call, scope }: Construct) => boolean;
export declare function queueOfService(made: Construct): QueueReference | undefined;
export declare function readService(made: Construct): Read;
