import type { Node } from 'oxc-parser';
import type { Expression } from '../../code/module.js';
import { type Of, type Reader } from './reader.js';
export declare function readObject(node: Of<'ObjectExpression'> | Of<'ObjectPattern'>, reader: Reader): Expression;
/** A plain, quoted or numeric key is a text; a computed one is its expression. */
export declare function readKey(node: Node, computed: boolean, reader: Reader): Expression;
export declare function readList(node: Of<'ArrayExpression'> | Of<'ArrayPattern'>, reader: Reader): Expression;
