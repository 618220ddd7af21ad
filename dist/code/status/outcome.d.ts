import type { Transition } from '../../facts/index.js';
import type { Expression, Statement } from '../module.js';
import { type Site } from './flow.js';
import type { Refusal } from './operations.js';
type Outcome = Transition['outcome'];
type Statements = readonly Statement[];
/** What a loser's way out of a function looks like. */
export type Fate = 
/** The error goes on to the caller, or another one does. */
{
    is: 'throws';
} | {
    is: 'leaves';
    by: Statement;
}
/** The error is caught and the function goes on behind the `try`. */
 | {
    is: 'goes on';
    block: Statements;
    flagged: boolean;
} | {
    is: 'unknown';
};
/** Whether the loser of a claim is told from the winner and leaves before any effect (semantics 6, c and d). */
export declare function outcomeOf(site: Site, refusal: Refusal): Outcome;
/** What a refused write, which throws, does to the function that makes it. */
export declare function fateOf(site: Site): Fate;
export declare const aboutRefusal: RegExp;
export declare const isNegated: (test: Expression) => boolean;
/** `await client.send(…).catch(() => null)`: what is caught becomes the value. */
export declare const isCaughtInline: ({ around, call }: Site) => boolean;
export {};
