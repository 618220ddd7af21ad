import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import type { Calls } from './calls.js';
import type { Site } from './flow.js';
import type { ReadOperation, WriteOperation } from './operations.js';
/** The query that found the row that is saved, or whose key a write names: `update({ where: { id: job.id } })`; also one out of many. */
export declare function foundBy({ store }: WriteOperation, site: Site, calls: Calls): ReadOperation | undefined;
/** `for (const job of jobs)`. */
export declare function loopedOver({ name, start }: Expression & {
    is: 'name';
}, scope: Scope): Expression | undefined;
