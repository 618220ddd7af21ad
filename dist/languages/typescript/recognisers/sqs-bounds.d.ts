import type { Recogniser } from '../../../code/recogniser.js';
/** Numbers that SQS takes within bounds only. */
declare const recogniser: Recogniser;
export default recogniser;
