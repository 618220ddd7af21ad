import type { Statement } from '../../code/module.js';
import { type Syntax } from '../../text/syntax.js';
import { type Reader } from './reader.js';
/** The names that an import statement binds go to the file's imports, wherever it stands. */
export declare function readImport(node: Syntax, reader: Reader): Statement;
