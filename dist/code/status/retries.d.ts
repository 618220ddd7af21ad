import { type Fact } from '../../facts/index.js';
import type { Calls } from './calls.js';
import type { Flow } from './flow.js';
/** Tasks of which each retry is told the claims that its run still holds when it is sent. */
export declare function tellRetries(facts: readonly Fact[], flows: readonly Flow[], calls: Calls): Fact[];
