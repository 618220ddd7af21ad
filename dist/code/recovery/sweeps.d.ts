import type { Calls } from '../status/calls.js';
import { type Flow } from '../status/flow.js';
import { type Sweep } from './sweep.js';
/** What functions make themselves of rows that they look for, and through the functions of the project that they call. */
export declare class Sweeps {
    private readonly calls;
    private readonly known;
    private readonly locking;
    constructor(calls: Calls);
    of(flow: Flow, depth?: number): Sweep;
    private find;
    /** It reads the row under a lock and tests its status there, in itself or in what it calls. */
    private testsLocked;
}
