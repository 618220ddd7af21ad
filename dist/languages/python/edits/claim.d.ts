import type { Edit } from '../../../code/front-end.js';
/** A status that is read, tested and written becomes a claim of `queue_claims`, or of the configured function. */
declare const edit: Edit;
export default edit;
