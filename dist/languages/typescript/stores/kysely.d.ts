import type { Store } from '../../../code/recogniser.js';
/** Kysely: `db.updateTable('job').set({ … }).where('id', '=', id).executeTakeFirst()` answers `numUpdatedRows`, or the row. */
declare const store: Store;
export default store;
