import { pulumiFacts } from '../../../code/pulumi/facts.js';
import type { Recogniser } from '../../../code/recogniser.js';

/** Queues and event sources of Pulumi, and of SST from version 3 on. */
const recogniser: Recogniser = { find: pulumiFacts };

export default recogniser;
