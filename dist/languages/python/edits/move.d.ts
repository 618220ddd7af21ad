import type { Edit } from '../../../code/front-end.js';
declare const edit: Edit;
export default edit;
