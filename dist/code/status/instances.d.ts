import type { Meaning } from '../meaning.js';
import type { Expression } from '../module.js';
import type { StoreSave } from '../recogniser.js';
import type { Scope } from '../scope.js';
import type { Calls } from './calls.js';
import type { Operation } from './operations.js';
/** The writes that a save makes: for each object, what was assigned to it since it was read or saved before. */
export declare function savedBy(save: StoreSave, calls: Calls): Operation[];
/** The project's class whose object stands for a row. */
export declare function modelOf(row: Expression, scope: Scope, until: number, calls: Calls): Extract<Meaning, {
    is: 'instance';
}> | undefined;
