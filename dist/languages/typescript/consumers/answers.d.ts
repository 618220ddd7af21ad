import type { Expression, FunctionCode } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
/**
 * What a handler answers, as far as sqs-consumer tells it apart: the message (or all, or some, of a batch), an object that is not
 * the message, a plain value or nothing.
 */
export type Answer = 'message' | 'object' | 'nothing' | 'unknown';
/** The one answer that all ways out of a function give; undefined for a function that only throws. */
export declare function answerOf(code: FunctionCode, place: Place, base: CodeBase, depth?: number): Answer | undefined;
export declare function answers(value: Expression | undefined, code: FunctionCode, place: Place, base: CodeBase, depth?: number): Answer;
