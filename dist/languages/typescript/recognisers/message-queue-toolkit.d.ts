import type { Recogniser } from '../../../code/recogniser.js';
/** `class OrdersConsumer extends AbstractSqsConsumer { constructor(…) { super(dependencies, { … }, context) } }`. */
declare const recogniser: Recogniser;
export default recogniser;
