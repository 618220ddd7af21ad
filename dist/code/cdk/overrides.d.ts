import { type Queue } from '../../facts/index.js';
import type { Module } from '../module.js';
import type { Contexts } from './contexts.js';
/** What an escape hatch sets on a queue's resource, over what its construct was given. */
export type Override = Partial<Pick<Queue, 'visibility' | 'deadLetter' | 'maxReceives'>>;
/** By the ids of the queues. */
export declare function overridesIn(modules: readonly Module[], contexts: Contexts): Map<string, Override[]>;
