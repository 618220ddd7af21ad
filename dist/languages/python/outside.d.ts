import type { Code, Meaning } from '../../code/code.js';
import type { Expression } from '../../code/module.js';
import type { Place } from '../../code/walk.js';
/** The dotted name of what comes from a package outside the project, however it was imported: `celery.Celery`. */
export declare function outsideName(expression: Expression, code: Code, place: Place): string | undefined;
export declare const nameOf: (meaning: Meaning | undefined) => string | undefined;
/** Of an object that a call of a package outside made (`env = environ.Env()`): the name of what was called. */
export declare function madeBy(expression: Expression, code: Code, place: Place): string | undefined;
/** A name that Python itself has, unless the file gives it another meaning. */
export declare const builtin: (expression: Expression, code: Code, place: Place) => string | undefined;
