import type { Contexts } from '../cdk/contexts.js';
import type { Override } from '../cdk/overrides.js';
import type { Module } from '../module.js';
/** Policies that are resources of their own, by the ids of their queues: `new aws.sqs.RedrivePolicy('orders', { queueUrl, redrivePolicy })`. */
export declare function redrivesIn(modules: readonly Module[], contexts: Contexts): Map<string, Override[]>;
