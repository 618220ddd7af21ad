import type { Expression, FunctionCode } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
import type { Loc } from '../../../facts/index.js';
/** The function that a consumer gives its messages to. */
export interface Handler {
    name: string;
    at: Loc;
    /** Absent where it could not be followed. */
    code?: FunctionCode;
    place: Place;
    /** It gets all messages of a receive at once. */
    batch: boolean;
}
/** `handleMessage: async (message) => …`, `handleMessage: process`, `this.process.bind(this)`. */
export declare function handlerOf(value: Expression, place: Place, batch: boolean, otherwise: string, base: CodeBase): Handler;
/** Its place is its head: what a task's code is found by. */
export declare function functionHandler(code: FunctionCode, place: Place, batch: boolean, otherwise: string): Handler;
