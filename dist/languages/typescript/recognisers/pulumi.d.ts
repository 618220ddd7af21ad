import type { Recogniser } from '../../../code/recogniser.js';
/** Queues and event sources of Pulumi, and of SST from version 3 on. */
declare const recogniser: Recogniser;
export default recogniser;
