import type { Edit } from '../../../code/front-end.js';
/** An entry of an object, a field of a class, or an assignment to a member goes; comments stay, but for one that speaks of it alone. */
declare const edit: Edit;
export default edit;
