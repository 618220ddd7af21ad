import type { Edit } from '../../../code/front-end.js';
/** A status that is read, tested and written becomes the runtime's claim, or that of the configured function. */
declare const edit: Edit;
export default edit;
