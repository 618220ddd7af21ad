import type { Effect, Guard } from '../../facts/index.js';
import type { Calls } from './calls.js';
import { type Flow, type Site } from './flow.js';
/**
 * The first call behind the guard that a second one that passes it would make again: on the way to the write or after it,
 * where only who passes the guard comes.
 */
export declare function effectBehind(guard: Guard, site: Site, flow: Flow, calls: Calls): Effect | undefined;
