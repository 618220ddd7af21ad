import { lambdaFacts } from '../../../code/lambda/facts.js';
import type { Recogniser } from '../../../code/recogniser.js';

/** Handlers of Lambda functions behind a queue. */
const recogniser: Recogniser = { find: lambdaFacts };

export default recogniser;
