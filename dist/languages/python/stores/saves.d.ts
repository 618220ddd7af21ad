import type { Store } from '../../../code/recogniser.js';
/**
 * `job.save()`: Django's, PynamoDB's and MongoEngine's objects write all that was assigned to them. Django's
 * `update_fields` names what alone is written; PynamoDB takes a condition, and a VersionAttribute is one for every save.
 */
declare const store: Store;
export default store;
