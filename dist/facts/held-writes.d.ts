import type { Transition } from './model.js';
/** Why a write of a claimed job's status goes through for a worker that no longer holds it (semantics 7, QL009). */
export type FenceFault = 
/** No condition, or one that asks for neither the status nor the holder. */
'unconditional'
/** The status is asked for, and a worker that took the job over has set the same. */
 | 'status-only'
/** The holder is known by what all deliveries of the message share. */
 | 'shared-owner';
/** Undefined where nothing is wrong, or where that is not known. */
export declare function fenceFault(write: Transition, claim: Transition): FenceFault | undefined;
