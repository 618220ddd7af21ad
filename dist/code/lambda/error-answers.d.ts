import { type Ending, type Task } from '../../facts/index.js';
import type { Expression } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { Scope } from '../scope.js';
import type { LambdaHandler } from './handlers.js';
/** `catch (error) { return { statusCode: 500 } }`, `if (failed) return { statusCode: 500 }`: an answer for HTTP, which says nothing to an event source. */
export declare function errorAnswers({ code, place }: LambdaHandler, task: Task, base: CodeBase): Iterable<Ending>;
/** The status code of an answer that is written there, or that a function of the project makes: `formatJSONResponse(500, …)`. */
export declare function statusIn(answer: Expression, scope: Scope): number | undefined;
