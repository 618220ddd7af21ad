import { type ClaimFault } from './claim-faults.js';
import type { Change } from './finding.js';
import type { Transition } from './model.js';
import type { Project } from './project.js';
/** Safe where the claim asks what the guard asked: that the job waits. Undefined where it is claimed, or nothing says by what. */
export declare function claimChange({ settings }: Project, one: Transition, fault: ClaimFault): Change | undefined;
