import type { Loc } from '../facts/index.js';
import type { Files } from '../languages/language.js';
import type { Position } from '../report.js';
/** Lines and columns of the files of a run; each file's line starts are counted once. */
export declare function positions(files: Files): (file: string, offset: number) => Position;
/** A place as messages name it: `app/tasks.py:12`. */
export declare function placeNames(files: Files, name?: (file: string) => string): (at: Loc) => string;
