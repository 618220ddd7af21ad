import type { Recogniser } from '../../../code/recogniser.js';
/** Queues and event sources of Pulumi. */
declare const recogniser: Recogniser;
export default recogniser;
