import type { Recogniser } from '../../../code/recogniser.js';
/** Settings that are not read, and options that may change nothing. */
declare const recogniser: Recogniser;
export default recogniser;
