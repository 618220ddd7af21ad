import type { Expression } from '../../../code/module.js';
import type { StoreCondition, Term } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
export interface Dialect {
    in: RegExp;
    exists: RegExp;
    absent: RegExp;
}
export declare const pynamoCondition: (expression: Expression, scope: Scope) => StoreCondition;
export declare const sqlCondition: (expression: Expression, scope: Scope) => StoreCondition;
/** `Job.status`, `models.Job.status`, `jobs.c.status`. */
export declare function attributeOf(expression: Expression): string | undefined;
/** `Job.attempts + 1`, or any other value. */
export declare function attributeTerm(expression: Expression, scope: Scope): Term;
