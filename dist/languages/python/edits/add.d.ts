import type { Edit } from '../../../code/front-end.js';
import type { Span } from '../../../code/module.js';
import type { TextEdit } from '../../../facts/index.js';
/** A keyword argument of a call or a bare decorator, an entry of a dictionary, or an assignment behind another. */
declare const edit: Edit;
export default edit;
/** One more item at the end of a list that stands between two offsets, in the shape that the list has. */
export declare function inserted(text: string, from: number, to: number, items: readonly Span[], item: string): TextEdit;
