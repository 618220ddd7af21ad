import { type Worker } from '../../facts/index.js';
import type { Module } from './modules.js';
import type { Finder } from './queues.js';
/** The functions that Lambda calls with the messages of a queue. */
export declare function consumersIn(module: Module, find: Finder, language: string): Iterable<Worker>;
