import type { Recogniser } from '../../../code/recogniser.js';
/** Configuration objects, classes and decorators in the words of Celery: `{ acksLate: false, visibilityTimeout: 3600 }`. */
declare const recogniser: Recogniser;
export default recogniser;
