import type { Edit } from '../../../code/front-end.js';
/** A claimed job's status is written by its holder alone: by the claim's own functions, or under a condition. */
declare const edit: Edit;
export default edit;
