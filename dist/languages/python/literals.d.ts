import type { Expression } from '../../code/module.js';
import { type Syntax } from '../../text/syntax.js';
import { type Reader } from './reader.js';
/** Python's integers have no bound; JavaScript's end here. */
export declare function readInteger(node: Syntax, reader: Reader): Expression;
export declare function readFloat(node: Syntax, reader: Reader): Expression;
/** A literal, or a template where something stands in braces. */
export declare function readString(node: Syntax, reader: Reader): Expression;
/** `'a' 'b'`: one string for Python too. */
export declare function readConcatenation(node: Syntax, reader: Reader): Expression;
