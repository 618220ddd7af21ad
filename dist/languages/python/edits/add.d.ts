import type { Edit } from '../../../code/front-end.js';
/** A keyword argument of a call or a bare decorator, an entry of a dictionary. */
declare const edit: Edit;
export default edit;
