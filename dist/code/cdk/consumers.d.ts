import type { Worker } from '../../facts/index.js';
import type { Module } from '../module.js';
import { type Contexts } from './contexts.js';
import type { Override } from './overrides.js';
/** The functions that are called with a queue's messages: wherever an event source is attached. */
export declare function consumersIn(modules: readonly Module[], contexts: Contexts, overrides: ReadonlyMap<string, readonly Override[]>): Worker[];
