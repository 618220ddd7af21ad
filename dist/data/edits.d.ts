import type { Change, Skip, TextEdit } from '../facts/index.js';
import type { Source } from '../languages/language.js';
import type { Reader } from './data.js';
/** A change of a data file: another number in the place of one, or one more entry; everything around it stays. */
export declare function editData(source: Source, change: Change, parse: Reader): TextEdit[] | Skip;
