import type { Store } from '../../../code/recogniser.js';
/** Drizzle: `db.update(jobs).set({ … }).where(and(eq(jobs.id, id), eq(jobs.status, 'queued'))).returning()` answers the rows. */
declare const store: Store;
export default store;
