import type { Store } from '../../../code/recogniser.js';
/**
 * SQLAlchemy's sessions, queries (1.x and Flask's) and statements (2.0). An `update` says how many rows it matched:
 * `rowcount`, what `Query.update` returns, or the rows of `returning`: https://docs.sqlalchemy.org/en/20/tutorial/data_update.html
 */
declare const store: Store;
export default store;
