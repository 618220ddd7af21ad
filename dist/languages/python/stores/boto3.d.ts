import type { Store } from '../../../code/recogniser.js';
/** boto3's Table and its low-level client (aioboto3's too): both are known by their methods and keywords. */
declare const store: Store;
export default store;
