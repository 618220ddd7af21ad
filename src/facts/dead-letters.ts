import { valueIn } from './known.js';
import type { Queue } from './model.js';

/** Not `orders-with-dlq`. */
const named = /(?<!with[-_ ]?)(?:dlq|dead[-_ ]?letter)/i;

/** Also by its name: what sends a queue the messages that it gave up may be declared elsewhere. */
export const holdsDeadLetters = ({ takesDeadLetters, label, name }: Queue): boolean =>
  takesDeadLetters || named.test(`${label} ${valueIn(name) ?? ''}`);
