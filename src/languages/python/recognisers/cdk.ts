import { cdkFacts } from '../../../code/cdk/facts.js';
import type { Recogniser } from '../../../code/recogniser.js';

/** Queues and event sources of the AWS CDK. */
const recogniser: Recogniser = { find: cdkFacts };

export default recogniser;
