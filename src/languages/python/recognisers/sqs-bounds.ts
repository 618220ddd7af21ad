import { boundsIn } from '../../../code/loops/bounds.js';
import type { Recogniser } from '../../../code/recogniser.js';

/** Numbers that SQS takes within bounds only. */
const recogniser: Recogniser = { find: boundsIn };

export default recogniser;
