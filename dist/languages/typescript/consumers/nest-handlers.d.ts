import type { Expression } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
import { type Handler } from './handlers.js';
/** A decorated method, and the name of its consumer. */
export interface Named {
    key: string;
    handler: Handler;
}
/** `@SqsMessageHandler('print-jobs', true)`, `@SqsMessageHandler({ name, batch })`: the flag makes it a handler of batches. */
export declare function handlersIn(base: CodeBase): Named[];
/** What makes two names the same: the text, or the environment variable that both are read from. */
export declare function nameKey(value: Expression, place: Place, base: CodeBase): string | undefined;
