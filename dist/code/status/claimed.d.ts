import type { Fact } from '../../facts/index.js';
import type { Calls } from './calls.js';
import { type Flow } from './flow.js';
/** What happens after claims: which writes their holders make, what losers say, whether a failure is written down. */
export declare function followClaims(facts: readonly Fact[], flows: readonly Flow[], calls: Calls): Fact[];
