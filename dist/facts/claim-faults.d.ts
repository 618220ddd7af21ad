import type { Effect, Guard, Transition } from './model.js';
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
}
/** e: something that must not be done twice is done before the claim. */
 | {
    is: 'late';
    before: Effect;
};
/** A fault, and the writes that have it: calls of one function that writes, behind one test, are one. */
interface Faulty {
    fault: ClaimFault;
    writes: [Transition, ...Transition[]];
}
export declare function claimFaults(all: readonly Transition[]): Faulty[];
/** The query that found the row asked for its status: it reads and tests at once. */
export declare const isAsked: ({ read, test }: Guard) => boolean;
/** What is done twice is done before the write: a condition on that keeps nobody from it. */
export declare const isTooLate: ({ effect, unclaimedIn, call }: Transition) => boolean;
export {};
