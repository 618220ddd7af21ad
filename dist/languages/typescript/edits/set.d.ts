import type { Edit } from '../../../code/front-end.js';
/** Another value in the place of one that is written. */
declare const edit: Edit;
export default edit;
