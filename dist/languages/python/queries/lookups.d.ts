import { Fields } from '../../../code/fields.js';
import type { Argument } from '../../../code/module.js';
import type { StoreCondition, StoreSet } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { type Equality } from './statuses.js';
export interface Lookups {
    conditions: StoreCondition[];
    equalities: Equality[];
}
/** `pk=job_id, status__in=[…], lease__lt=now, **more` and `Q(…) | ~Q(…)`. */
export declare function lookupsOf(given: readonly Argument[], scope: Scope, until: number): Lookups;
/** The keywords of an update, as what it sets. */
export declare function setsOf(fields: Fields): StoreSet[];
