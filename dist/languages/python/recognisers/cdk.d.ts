import type { Recogniser } from '../../../code/recogniser.js';
/** Queues and event sources of the AWS CDK. */
declare const recogniser: Recogniser;
export default recogniser;
