import type { Statement } from '../../code/module.js';
import { type Reader } from './reader.js';
import { type Syntax } from './syntax.js';
/** The statements of a block; what is at fault is left out, and reported by the file's problem. */
export declare const readBlock: (node: Syntax | undefined, reader: Reader) => Statement[];
