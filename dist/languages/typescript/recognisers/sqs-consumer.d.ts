import type { Recogniser } from '../../../code/recogniser.js';
/** `Consumer.create({ queueUrl, handleMessage, … })`, `new Consumer({ … })`. */
declare const recogniser: Recogniser;
export default recogniser;
