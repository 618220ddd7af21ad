import type { Expression } from '../../../code/module.js';
import { type Place } from '../../../code/walk.js';
import type { Sources } from './body.js';
import { Mapping } from './mapping.js';
/** `{name: {"time_limit": 90} for name in ("billing.charge", "billing.refund")}`; also one that yields pairs. */
export declare function comprehended(expression: Expression, place: Place, sources: Sources): Mapping | undefined;
