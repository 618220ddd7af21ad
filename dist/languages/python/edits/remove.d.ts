import type { Edit } from '../../../code/front-end.js';
/** A keyword argument, an entry of a dictionary or an assignment goes; comments stay, but for one that speaks of it alone. */
declare const edit: Edit;
export default edit;
