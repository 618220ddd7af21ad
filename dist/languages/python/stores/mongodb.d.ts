import type { Store } from '../../../code/recogniser.js';
/**
 * PyMongo (Motor's and asynchronous PyMongo's methods are the same): a filter is the condition of a write, `modified_count`
 * or the row that is given back its answer: https://pymongo.readthedocs.io/en/stable/api/pymongo/collection.html
 */
declare const store: Store;
export default store;
