import type { Span } from '../../code/module.js';
import type { TextEdit } from '../../facts/index.js';
/** The items between two brackets; `start` and `end` are those of what is between. */
export interface Items extends Span {
    items: readonly Span[];
}
/** One more item behind the last, in the shape that the list has. */
export declare function appended(text: string, list: Items, item: string): TextEdit[];
/** An item less, with the comma that parts it from its neighbour; comments stay. */
export declare function without(text: string, list: Items, item: Span): TextEdit[];
