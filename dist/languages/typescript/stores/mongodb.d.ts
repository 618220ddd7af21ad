import type { Store } from '../../../code/recogniser.js';
import { type Wording } from '../orm/filters.js';
/** https://www.mongodb.com/docs/manual/reference/operator/query/ */
export declare const wording: Wording;
/**
 * Mongoose and MongoDB's own driver: `findOneAndUpdate` answers with the row or null, `updateOne` with `modifiedCount`, and both
 * find and change the row in one step (https://mongoosejs.com/docs/tutorials/findoneandupdate.html).
 */
declare const store: Store;
export default store;
