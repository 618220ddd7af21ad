import type { Edit } from '../../../code/front-end.js';
import { moveEdits } from '../../../code/move.js';

const edit: Edit = (source, change) => moveEdits(source.text, change);

export default edit;
