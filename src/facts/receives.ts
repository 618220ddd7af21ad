import { valueIn } from './known.js';
import type { Queue } from './model.js';

/** What comes back of it goes to its dead-letter queue at the next receive, and to no worker (sqs-dead-letter-queues.html). */
export const isReceivedOnce = ({ maxReceives, deadLetter }: Queue): boolean =>
  valueIn(deadLetter) === true && valueIn(maxReceives) === 1;
