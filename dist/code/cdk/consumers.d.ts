import type { Worker } from '../../facts/index.js';
import type { Module } from '../module.js';
import type { Scope } from '../scope.js';
import { type Place } from '../walk.js';
import { type Contexts } from './contexts.js';
import { type Source } from './event-sources.js';
import type { Override } from './overrides.js';
import { type CallExpression } from './resolve.js';
/** The functions that are called with a queue's messages: wherever an event source is attached. */
export declare function consumersIn(modules: readonly Module[], contexts: Contexts, overrides: ReadonlyMap<string, readonly Override[]>, readerOf?: typeof sourcesOf): Worker[];
declare function sourcesOf(call: CallExpression, place: Place, contexts: Contexts): ((scope: Scope) => Source[]) | undefined;
export {};
