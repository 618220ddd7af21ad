import type { Expression } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
import { type QueueReference } from '../../../facts/index.js';
import type { Option } from './options.js';
/** The queue that a URL, an ARN or a name means: as it is written, by the variable that carries it, or by the end of a template. */
export declare function queueOf(option: Option | undefined, base: CodeBase): QueueReference[];
/** `process.env.ORDERS_URL`, also with a default; NestJS's `config.get('ORDERS_URL')`. */
export declare function variableOf(value: Expression, place: Place, base: CodeBase): string | undefined;
