import type { Store } from '../../../code/recogniser.js';
/**
 * Mongoose and MongoDB's own driver: `findOneAndUpdate` answers with the row or null, `updateOne` with `modifiedCount`, and both
 * find and change the row in one step (https://mongoosejs.com/docs/tutorials/findoneandupdate.html).
 */
declare const store: Store;
export default store;
