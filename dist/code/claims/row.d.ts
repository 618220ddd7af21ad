import type { Guard } from '../../facts/index.js';
import type { FunctionCode, Span } from '../module.js';
import type { Claiming, Situation } from './plan.js';
import { type Spot } from './spots.js';
/** Where the variable that is declared at a name is named, within a function; the declaration too. */
export type Mentions = (declared: Span & {
    name: string;
}, within: FunctionCode) => readonly Span[];
/** A read that the claim makes needless: the claim's answer holds the row. */
export interface Row {
    read: Spot;
    variable: string;
    /** Later code uses the row. */
    used: boolean;
}
/** Undefined where the read must stay: something needs the row before the claim, or where the claim is lost. */
export declare function rowOf({ function: code, write }: Situation, guard: Guard, test: Spot, then: 'loser' | 'winner', { mentions, texts, givesRow }: Claiming): Row | undefined;
