import type { Guard } from '../../facts/index.js';
import type { Scope } from '../scope.js';
import type { Calls } from './calls.js';
import { type Site } from './flow.js';
import type { WriteOperation } from './operations.js';
/** The read-then-test before a write of the same row, where there is one (semantics 7, QL002 a). */
export declare function guardOf(site: Site, write: WriteOperation, scope: Scope, calls: Calls): Guard | undefined;
/** Its row was locked when its status was read and tested, and still is: as good as a condition on the status. */
export declare const isTestedUnderLock: (site: Site, write: WriteOperation, scope: Scope, calls: Calls) => boolean;
/** The statuses that a guard keeps out of `all`, or the only ones that it lets pass. */
export declare function passes(guard: Pick<Guard, 'sense' | 'statuses'>, status: string): boolean;
