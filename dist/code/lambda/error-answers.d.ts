import { type Ending, type Task } from '../../facts/index.js';
import type { CodeBase } from '../recogniser.js';
import type { LambdaHandler } from './handlers.js';
/** `catch (error) { return { statusCode: 500 } }`: an answer for HTTP, which says nothing to an event source. */
export declare function errorAnswers({ code, place }: LambdaHandler, task: Task, base: CodeBase): Iterable<Ending>;
