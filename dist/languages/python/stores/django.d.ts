import type { Store } from '../../../code/recogniser.js';
/**
 * Django's QuerySets. `update()` answers with the number of rows it matched; `select_for_update()` locks rows until the
 * transaction ends: https://docs.djangoproject.com/en/5.2/ref/models/querysets/
 */
declare const store: Store;
export default store;
