import type { Module } from '../module.js';
import type { Contexts } from './contexts.js';
import { type Mentions } from './queues.js';
/** Which queues take what others gave up, and which environment variables carry one to code. */
export declare function mentionsIn(modules: readonly Module[], contexts: Contexts): Mentions;
