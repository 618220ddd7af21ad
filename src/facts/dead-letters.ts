import { valueIn } from './known.js';
import type { Queue } from './model.js';
import type { Seconds } from './seconds.js';

/** Not `orders-with-dlq`. */
const named = /(?<!with[-_ ]?)(?:dlq|dead[-_ ]?letter)/i;

/** Also by its name: what sends a queue the messages that it gave up may be declared elsewhere. */
export const holdsDeadLetters = ({ takesDeadLetters, label, name }: Queue): boolean =>
  takesDeadLetters || named.test(`${label} ${valueIn(name) ?? ''}`);

/** What comes back of it goes to its dead-letter queue at the next receive, and to no worker (sqs-dead-letter-queues.html). */
export const isReceivedOnce = ({ maxReceives, deadLetter }: Queue): boolean =>
  valueIn(deadLetter) === true && valueIn(maxReceives) === 1;

/** With this window its messages expire, and are deleted unseen, before they were received often enough for the dead-letter queue. */
export const expiresFirst = ({ maxReceives, deadLetter, retention }: Queue, window: Seconds): boolean =>
  valueIn(deadLetter) === true &&
  retention !== undefined &&
  window * (valueIn(maxReceives) ?? 0) >= (valueIn(retention) ?? Number.POSITIVE_INFINITY);
