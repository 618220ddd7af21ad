import type { Edit } from '../../../code/front-end.js';
/** A task that calls `queue_claims.recover`, in a module beside the claims, and its entry in beat's schedule. */
declare const edit: Edit;
export default edit;
