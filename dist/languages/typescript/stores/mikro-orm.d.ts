import type { Store } from '../../../code/recogniser.js';
/**
 * MikroORM writes past its unit of work: `em.nativeUpdate(Job, { id, status: 'pending' }, { status: 'running' })` answers how many
 * rows fitted, in filters that are written as MongoDB's (https://mikro-orm.io/docs/entity-manager#updating-entities).
 */
declare const store: Store;
export default store;
