import type { Store } from '../../../code/recogniser.js';
/** electrodb: `Task.patch(key).set({ … }).where(({ status }, { eq }) => eq(status, 'PENDING')).go()` throws; `get` answers `{ data }`. */
declare const store: Store;
export default store;
