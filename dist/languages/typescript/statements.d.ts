import type { Node } from 'oxc-parser';
import type { Statement } from '../../code/module.js';
import { type Reader } from './reader.js';
export declare const readBlock: (nodes: readonly Node[], reader: Reader) => Statement[];
export declare function readStatement(node: Node, reader: Reader): Statement[];
