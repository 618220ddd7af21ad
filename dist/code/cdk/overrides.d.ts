import { type Known, type Queue, type Seconds } from '../../facts/index.js';
import type { Module } from '../module.js';
import type { Contexts } from './contexts.js';
import { type Source } from './event-sources.js';
/** What an escape hatch sets on the resource of a queue, a function or an event source, over what its construct was given. */
export type Override = Partial<Pick<Queue, 'visibility' | 'deadLetter' | 'maxReceives'> & Pick<Source, 'batchSize' | 'batchingWindow' | 'partialBatch'> & {
    timeout: Known<Seconds>;
}>;
/** By the ids of the queues and of the other constructs. */
export declare function overridesIn(modules: readonly Module[], contexts: Contexts): Map<string, Override[]>;
