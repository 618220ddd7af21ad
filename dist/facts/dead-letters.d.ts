import type { Queue } from './model.js';
/** Also by its name: what sends a queue the messages that it gave up may be declared elsewhere. */
export declare const holdsDeadLetters: ({ takesDeadLetters, label, name }: Queue) => boolean;
