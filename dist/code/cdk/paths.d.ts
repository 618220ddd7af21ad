import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
/** The file or folder of the project that a path means; undefined where it is computed, or leads out of the project. */
export declare function pathMeant(expression: Expression, scope: Scope, appFile: string): string | undefined;
