import type { Store } from '../../../code/recogniser.js';
/**
 * SQL as text: psycopg, sqlite3, asyncpg, `databases`, and SQLAlchemy's `text()`. A cursor tells how many rows an UPDATE
 * changed by an attribute of its own, so that one with a condition is taken for a claim that may be looked at.
 */
declare const store: Store;
export default store;
