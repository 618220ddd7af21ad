import type { Store } from '../../../code/recogniser.js';
/** dynamoose: `Model.update(key, changes, { condition: new dynamoose.Condition().where('status').eq('PENDING') })` throws. */
declare const store: Store;
export default store;
