import type { TextEdit } from '../../../facts/index.js';
import type { Job } from './claim.js';
export declare const isInPlace: (library: string | undefined) => boolean;
/**
 * The write that is there gets the condition that the test before it asked, and what the test did where it left is done
 * again where no row was changed. Or why not.
 */
export declare function claimInPlace(job: Job): TextEdit[] | string;
