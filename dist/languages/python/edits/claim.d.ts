import type { Edit } from '../../../code/front-end.js';
/**
 * A status that is read, tested and written becomes a claim: by the configured function, else where the write stands, if
 * the library's own call can carry it, else by `queue_claims`. A project that has `queue_claims` goes on with it.
 */
declare const edit: Edit;
export default edit;
