import { type Site } from '../status/flow.js';
/**
 * How one call of a flow stands to another: `before` where it has been made when the other is, on some path; `never` where
 * no path makes both, in this order or the other.
 */
export type Order = 'before' | 'after' | 'never' | 'unknown';
export declare function order(one: Site, other: Site): Order;
/** The first step in which they differ. */
export declare function splitAt(one: Site, other: Site): number;
/** It is made only where something went wrong: in a handler, in `.catch(…)`, under `if (error)`. */
export declare function isFailure({ steps, callbacks }: Site, from?: number): boolean;
/** Something between the step and the call decides whether it is made. */
export declare const isConditional: (site: Site, from?: number) => boolean;
