import { type Job } from './claim.js';
/** The statuses that a claim takes a job from, in the code's own words: only these, or all but these. */
export interface Accepted {
    only?: readonly string[];
    except?: readonly string[];
    /** What is written. */
    to: string;
}
/**
 * The words of the test are taken as they are: `Job.Status.PENDING` may be spelled in any way where it is stored. Other
 * words only where the project writes its statuses as plain strings.
 */
export declare function accepted(job: Job): Accepted | string;
