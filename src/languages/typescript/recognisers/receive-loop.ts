import { findReceiveLoops } from '../../../code/loops/receive-loops.js';
import type { Recogniser } from '../../../code/recogniser.js';

/** SQS's messages, received and deleted by the project's own code. */
const recogniser: Recogniser = { find: findReceiveLoops };

export default recogniser;
