import type { Statement } from '../../code/module.js';
import { type Syntax } from '../../text/syntax.js';
import { type Reader } from './reader.js';
/** `match` is a switch: a case without tests takes everything (`case _:`, `case name:`). */
export declare function readMatch(node: Syntax, reader: Reader): Statement;
