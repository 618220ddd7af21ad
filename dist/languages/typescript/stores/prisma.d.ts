import type { Store } from '../../../code/recogniser.js';
import { type Wording } from '../orm/filters.js';
/** https://www.prisma.io/docs/orm/reference/prisma-client-reference#filter-conditions-and-operators */
export declare const wording: Wording;
/**
 * Prisma: `prisma.job.update({ where, data })`, also of a transaction's client. `update` and a `where` with more than the key
 * throws P2025 when no row fits (from Prisma 5); `updateMany` counts.
 */
declare const store: Store;
export default store;
