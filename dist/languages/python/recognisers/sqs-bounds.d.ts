import type { Recogniser } from '../../../code/recogniser.js';
/** Numbers that boto3 hands to SQS, which refuses the request where they are out of bounds. */
declare const recogniser: Recogniser;
export default recogniser;
