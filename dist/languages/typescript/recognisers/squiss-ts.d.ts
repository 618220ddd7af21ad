import type { Recogniser } from '../../../code/recogniser.js';
/** `new Squiss({ queueUrl, … })` with `squiss.on('message', (message) => { …; message.del() })`. */
declare const recogniser: Recogniser;
export default recogniser;
