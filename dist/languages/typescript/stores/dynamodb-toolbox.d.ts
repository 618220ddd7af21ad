import type { Store } from '../../../code/recogniser.js';
/** dynamodb-toolbox: `JobEntity.build(UpdateItemCommand).item({ … }).options({ condition: { attr, eq } }).send()` throws. */
declare const store: Store;
export default store;
