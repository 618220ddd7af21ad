import type { Statement } from '../../code/module.js';
import { type Syntax } from '../../text/syntax.js';
import { type Reader } from './reader.js';
/** The statements of a block; what is at fault is left out, and reported by the file's problem. */
export declare const readBlock: (node: Syntax | undefined, reader: Reader) => Statement[];
