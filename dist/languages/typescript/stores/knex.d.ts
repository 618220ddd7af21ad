import type { Store } from '../../../code/recogniser.js';
/** Knex: `db('jobs').where({ id, status: 'queued' }).update({ … })` answers the number of rows; with `returning`, the rows. */
declare const store: Store;
export default store;
