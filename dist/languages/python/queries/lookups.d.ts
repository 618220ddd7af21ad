import { Fields } from '../../../code/fields.js';
import type { Argument, Expression } from '../../../code/module.js';
import type { StoreCondition, StoreSet, Term } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { type Equality } from './statuses.js';
export interface Lookups {
    conditions: StoreCondition[];
    equalities: Equality[];
}
/** `pk=job_id, status__in=[…], lease__lt=now, **more` and `Q(…) | ~Q(…)`. */
export declare function lookupsOf(given: readonly Argument[], scope: Scope, until: number): Lookups;
/** `F('attempts') + 1`, `Value('RUNNING')`, or any other value. */
export declare function fieldTerm(expression: Expression, scope: Scope): Term;
/** The keywords of an update, as what it sets. */
export declare function setsOf(fields: Fields): StoreSet[];
