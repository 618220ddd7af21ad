import type { Fact, Loc } from '../../facts/index.js';
import type { Expression } from '../module.js';
import type { Calls } from './calls.js';
import { type Flow } from './flow.js';
/** The messages whose row is written after them in the same function, or is not yet to be seen. */
export declare function sendsIn(flow: Flow, calls: Calls): Fact[];
export interface Sent {
    expression: Expression;
    /** Equal for equal values. */
    value: string;
    text: string;
}
export interface LateRow {
    carries: string;
    row: (Fact & {
        kind: 'send';
    })['row'];
    transaction?: Loc;
}
