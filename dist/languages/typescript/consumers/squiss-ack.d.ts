import type { CodeBase } from '../../../code/recogniser.js';
import { type Task } from '../../../facts/index.js';
import type { Handler } from './handlers.js';
/** When a handler acknowledges, by where `message.del()` stands to the work; nothing where that is not plain. */
export declare function squissAck({ code, place }: Handler, base: CodeBase): Pick<Task, 'ack' | 'settles'> | undefined;
