import type { Store } from '../../../code/recogniser.js';
/**
 * SDK v3's commands (`client.send(new UpdateCommand({ … }))`), the methods of `DynamoDB` and `DynamoDBDocument`, and those of
 * SDK v2's DocumentClient: a method is known by the keys of what it is given.
 */
declare const store: Store;
export default store;
