import type { Store } from '../../../code/recogniser.js';
/**
 * A row that is saved as an object: `job.save()` of Sequelize, Mongoose, TypeORM's active records and dynamoose, and
 * `repository.save(job)` of TypeORM. What was assigned before is written, whatever the row has become meanwhile.
 */
declare const store: Store;
export default store;
