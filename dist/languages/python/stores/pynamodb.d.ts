import type { Store } from '../../../code/recogniser.js';
/**
 * PynamoDB: `Job.get(hash_key)` and `job.update(actions=[…], condition=…)`, which raises UpdateError when it is refused:
 * https://pynamodb.readthedocs.io/en/stable/updates.html. `save()` is read by `saves.ts`.
 */
declare const store: Store;
export default store;
