import type { Edit } from '../../../code/front-end.js';
/** A task that calls `queue_claims.recover`, in a module beside the claims, its entry in beat's schedule, and the index's attributes in the rows that wait. */
declare const edit: Edit;
export default edit;
