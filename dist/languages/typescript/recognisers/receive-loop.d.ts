import type { Recogniser } from '../../../code/recogniser.js';
/** SQS's messages, received and deleted by the project's own code. */
declare const recogniser: Recogniser;
export default recogniser;
