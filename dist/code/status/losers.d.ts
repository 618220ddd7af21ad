import type { Span, Statement } from '../module.js';
import { type Site } from './flow.js';
import type { Refusal } from './operations.js';
type Statements = readonly Statement[];
/** What only the loser of a claim runs, as far as it is told from the winner by a branch of its own. */
export declare function losersOf(site: Site, refusal: Refusal): Statements[];
export declare const isIn: (blocks: readonly Statements[], at: Span) => boolean;
export {};
