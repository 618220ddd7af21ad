import type { Edit } from '../../../code/front-end.js';
/** An entry of an object, or of the object that a call takes; a call without arguments gets one. */
declare const edit: Edit;
export default edit;
