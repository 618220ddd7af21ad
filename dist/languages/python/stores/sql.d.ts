import type { Store } from '../../../code/recogniser.js';
/**
 * SQL as text: psycopg, sqlite3, asyncpg, `databases`, and SQLAlchemy's `text()`. A cursor tells how many rows an UPDATE
 * changed by an attribute of its own: where that is asked for, one with a condition is taken for a claim that is looked at.
 */
declare const store: Store;
export default store;
