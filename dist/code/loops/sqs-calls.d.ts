import type { Call, Expression, Module } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import type { Scope, Scoped } from '../scope.js';
type CallExpression = Expression & Call;
export type Operation = 'receive' | 'delete' | 'extend' | 'other';
/** A call of SQS's API by an SDK, whatever its spelling. */
export interface SqsCall {
    is: Operation;
    call: CallExpression;
    /** Its parameters as one object, or keyword arguments; undefined where they are written elsewhere. */
    parameters?: Scoped;
    scope: Scope;
}
/** A file that says none of it receives nothing, and need not be gone through. */
export declare const mentionsSqs: ({ file }: Module, { files }: CodeBase) => boolean;
/** `client.send(new ReceiveMessageCommand({ … }))`, also where the command was made before; `sqs.receiveMessage({ … })`; `sqs.receive_message(…)`. */
export declare function sqsCall(call: CallExpression, scope: Scope): SqsCall | undefined;
/** A parameter as it is written; `open` where it may stand in a part that is not seen. */
export declare function parameterOf({ parameters }: SqsCall, key: string): Scoped | 'open' | undefined;
/** The literal window that a ChangeMessageVisibility sets. */
export declare function windowSet(call: SqsCall): number | undefined;
export declare const isDeleteName: (call: CallExpression) => boolean;
export {};
