import { type Transition } from '../../facts/index.js';
import type { EditContext } from '../../languages/language.js';
/** Which statuses a claim takes a job from and to, and for how long. */
export interface ClaimForm {
    /** Absent: from the pending status alone. Only one of the two is given. */
    from?: readonly string[];
    /** From any status but these and the processing one. */
    except?: readonly string[];
    /** Words that are not the runtime's own. */
    statuses: {
        pending?: string;
        processing?: string;
        completed?: string;
        failed?: string;
    };
    /** Longer than the job can run; absent where nothing bounds it. */
    leaseSeconds?: number;
    /** Whether an expired lease may be taken over by the next delivery: in the early-ack profile only recovery does that. */
    takeover: boolean;
}
/** A guard that names what it passes is asked for that. One that names what it does not pass: all else, if the claim `keeps` its meaning, or else the pending status alone. */
export declare function formOf(transition: Transition, keeps: boolean, context: EditContext): ClaimForm | string;
