import type { Call, Expression, FunctionCode } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
type CallExpression = Expression & Call;
/**
 * Whether a function, or one of the project that it calls, names something that deletes a message. `perhaps`: also where it hands the
 * message on as a whole to code that is not seen.
 */
export declare const mayDelete: (code: FunctionCode, place: Place, base: CodeBase, perhaps: boolean) => boolean;
/** `queue.finish(message)`, not `JSON.parse(message.Body)`. */
export declare const isHandedOn: (call: CallExpression, message: string | undefined) => boolean;
export {};
