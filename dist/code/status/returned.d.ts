import type { Statement } from '../module.js';
type Returned = Statement & {
    is: 'return' | 'throw';
};
/** The `return` statements of a body itself, not of functions in it. */
export declare function returnedBy(body: readonly Statement[]): Returned[];
export {};
