import type { Recogniser } from '../../../code/recogniser.js';
/** The Serverless Framework, configured by an object: `serverless.ts`, `serverless.js`. */
declare const recogniser: Recogniser;
export default recogniser;
