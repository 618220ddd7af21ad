import type { Store } from '../../../code/recogniser.js';
/** dynamodb-onetable: `Job.update({ id, status }, { where: '${status} = {PENDING}' })` throws OneTableError. */
declare const store: Store;
export default store;
