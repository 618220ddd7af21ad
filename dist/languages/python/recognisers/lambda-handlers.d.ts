import type { Recogniser } from '../../../code/recogniser.js';
/** Handlers of Lambda functions behind a queue. */
declare const recogniser: Recogniser;
export default recogniser;
