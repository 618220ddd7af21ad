import type { Store } from '../../../code/recogniser.js';
/** TypeORM: repositories, managers and the query builder; `update` answers `affected`. */
declare const store: Store;
export default store;
