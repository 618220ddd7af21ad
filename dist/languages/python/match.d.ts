import type { Statement } from '../../code/module.js';
import { type Reader } from './reader.js';
import { type Syntax } from './syntax.js';
/** `match` is a switch: a case without tests takes everything (`case _:`, `case name:`). */
export declare function readMatch(node: Syntax, reader: Reader): Statement;
