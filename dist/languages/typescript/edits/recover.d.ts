import type { Edit } from '../../../code/front-end.js';
/** A module that calls `recoverOrphans` once a minute for each store, imported where the first of the claims stands. */
declare const edit: Edit;
export default edit;
