import type { Store } from '../../../code/recogniser.js';
/**
 * Firestore: `ref.update({ … })` and `batch.update(ref, { … })` write whatever the document has become. What a transaction has
 * read, `transaction.get(ref)`, is locked until it ends (https://firebase.google.com/docs/firestore/transaction-data-contention).
 */
declare const store: Store;
export default store;
