import type { Guard, Transition } from './model.js';
/** Why a write of a status excludes nobody (semantics 7, QL002); the letters are the page's. */
export type ClaimFault = 
/** a: the status is read and tested, then written whatever it has become. */
{
    is: 'read-then-write';
    guard: Guard;
    to: string;
}
/** b: a handler writes that it works on the job, whoever else does. */
 | {
    is: 'unconditional';
    to: string;
    handler: string;
}
/** c: the claim's answer is not looked at. */
 | {
    is: 'unused';
}
/** d: the condition still holds after the write. */
 | {
    is: 'weak';
    to: string;
};
/** Undefined where nothing is wrong, or where that is not known. */
export declare function claimFault(one: Transition): ClaimFault | undefined;
