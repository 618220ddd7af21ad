import type { Store } from '../../../code/recogniser.js';
/**
 * SQL as text: pg, mysql2, postgres.js (tagged), better-sqlite3 (`prepare(…).run(…)`), Prisma's `$executeRaw`, and whatever else
 * is given a statement and its values. How many rows an UPDATE changed tells the loser, under whatever name.
 */
declare const store: Store;
export default store;
