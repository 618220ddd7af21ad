import type { Edit } from '../../../code/front-end.js';
/** Another name in the place of one: a variable's, an attribute's, a keyword, a key with its quotes around it. */
declare const edit: Edit;
export default edit;
