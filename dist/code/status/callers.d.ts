import type { FunctionCode } from '../module.js';
import type { Calls } from './calls.js';
import type { Flow, Site } from './flow.js';
export interface Caller {
    site: Site;
    flow: Flow;
}
/** Who calls a function of the project; found by its name, and then by where that leads. */
export declare class Callers {
    private readonly calls;
    private readonly flows;
    private byName?;
    constructor(calls: Calls, flows: readonly Flow[]);
    of(code: FunctionCode): Caller[];
}
/** All calls, by the last name of what they call. */
export declare function callersByName(flows: readonly Flow[]): ReadonlyMap<string, readonly Caller[]>;
