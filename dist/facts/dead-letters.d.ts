import type { Queue } from './model.js';
import type { Seconds } from './seconds.js';
/** Also by its name: what sends a queue the messages that it gave up may be declared elsewhere. */
export declare const holdsDeadLetters: ({ takesDeadLetters, label, name }: Queue) => boolean;
/** What comes back of it goes to its dead-letter queue at the next receive, and to no worker (sqs-dead-letter-queues.html). */
export declare const isReceivedOnce: ({ maxReceives, deadLetter }: Queue) => boolean;
/** With this window its messages expire, and are deleted unseen, before they were received often enough for the dead-letter queue. */
export declare const expiresFirst: ({ maxReceives, deadLetter, retention }: Queue, window: Seconds) => boolean;
