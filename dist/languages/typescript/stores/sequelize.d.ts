import type { Store } from '../../../code/recogniser.js';
/** Sequelize: `Model.update(values, { where })` answers `[count]`; `instance.update(values)` writes whatever is stored. */
declare const store: Store;
export default store;
