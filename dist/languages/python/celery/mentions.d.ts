import type { CodeBase } from '../../../code/recogniser.js';
/** The names that some code of the project reads: what it uses itself is its own, whether or not Celery reads it. */
export declare function namesRead(base: CodeBase): ReadonlySet<string>;
