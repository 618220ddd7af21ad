import type { Transition } from './model.js';
import type { Settings } from './project.js';
/** Whether `migrate` knows how to claim what the transition writes; it may still refuse, by what stands around it. */
export declare function isClaimable({ store, guard }: Transition, { claims }: Settings): boolean;
