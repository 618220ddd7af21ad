import type { Recogniser } from '../../../code/recogniser.js';
/** `SqsModule.register({ consumers: [{ name, queueUrl, … }] })` with the methods that `@SqsMessageHandler(name)` decorates. */
declare const recogniser: Recogniser;
export default recogniser;
