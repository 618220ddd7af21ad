import type { Edit } from '../../../code/front-end.js';
/** Another name in the place of a key, with the quotes that are around it. */
declare const edit: Edit;
export default edit;
