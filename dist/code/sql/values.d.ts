import type { Term } from '../recogniser.js';
import { type Mark, type Reader } from './tokens.js';
/** What the marks of a statement stand for. */
export type Bind = (mark: Mark) => Term;
/** A column without its table: `j.status`, `"status"`; undefined, and nothing taken, where none comes next. */
export declare function columnIn(reader: Reader): string | undefined;
/** A value: a literal, a mark, a column, a sum of these. */
export declare function valueIn(reader: Reader, bind: Bind): Term;
