import { type Fact, type Recovery } from '../../facts/index.js';
import type { Callers } from '../status/callers.js';
import type { Calls } from '../status/calls.js';
import { type Flow } from '../status/flow.js';
/**
 * The functions that look for jobs by an open status and an age and settle them, or that call the runtime's own recovery
 * (semantics 7, QL007), and whether something runs them by the clock.
 */
export declare function findRecoveries(flows: readonly Flow[], calls: Calls, callers: Callers, facts: readonly Fact[]): Recovery[];
