import { Fields } from '../fields.js';
import type { Term } from '../recogniser.js';
import type { Scoped } from '../scope.js';
/** The entries of an object that is sent, through `marshall({ … })` and the like. */
export declare function fieldsBehind(given: Scoped, until?: number): Fields | undefined;
/** `{ S: jobId }` and `{ N: '3' }`: a value with its type. */
export declare function tagged(given: Scoped): {
    value: Scoped;
    type: string;
} | undefined;
export declare function termBehind(given: Scoped): Term;
