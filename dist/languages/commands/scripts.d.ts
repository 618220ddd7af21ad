import { type Found } from './lines.js';
/** Every place of a file that may hold a command line, by the kind of the file. */
export declare function scriptsIn(file: string, written: string): Found[];
