import { type Transition } from '../../facts/index.js';
import type { Statement } from '../module.js';
import { Scope } from '../scope.js';
import type { Calls } from './calls.js';
import { type Flow, type Site } from './flow.js';
import type { ClaimOperation, WriteOperation } from './operations.js';
/** A claim of a job's work that one of many wins, where a function makes it. */
export interface Held {
    site: Site;
    flow: Flow;
    /** The scope of the flow: framed where a call was followed to it. */
    scope: Scope;
    operation: WriteOperation | ClaimOperation;
    /** One of many wins, as far as is seen; a claim by its name alone may exclude nobody. */
    sure: boolean;
    losers: readonly (readonly Statement[])[];
}
/** A call of the winner's way: its own function's, or one of a function that is called there. */
export interface Later {
    site: Site;
    scope: Scope;
    flow: Flow;
}
/** The claims of a flow. */
export declare function claimsIn(flow: Flow, calls: Calls, scope?: Scope): Held[];
/** The calls that the winner comes to, in the order of the code; one that claims in the same function again claims anew. */
export declare function laterThan(held: Held, calls: Calls): Iterable<Later>;
/** Sites are found once for each function; the scope has what this call of it was given. */
export declare function at(scope: Scope, { place }: Flow, site: Site): Scope;
/** The transition that a call makes, or that the function makes which it leads to. */
export declare function transitionOf({ site, operation }: Pick<Held, 'site' | 'operation'>, transitions: ReadonlyMap<string, readonly Transition[]>): Transition | undefined;
export declare const keyOf: ({ file, start }: {
    file: string;
    start: number;
}) => string;
