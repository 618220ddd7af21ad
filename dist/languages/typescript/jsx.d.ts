import type { Node } from 'oxc-parser';
import type { Expression } from '../../code/module.js';
import type { Reader } from './reader.js';
/** An element is seen through to the expressions in it. */
export declare function readJsx(node: Node, reader: Reader): Expression;
