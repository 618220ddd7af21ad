import type { Argument, Expression } from '../../code/module.js';
import { type Syntax } from '../../text/syntax.js';
import { type Reader } from './reader.js';
/** One expression; what does not parse, or has no form here, is `other`. */
export declare function readExpression(node: Syntax, reader: Reader): Expression;
export declare function readArgument(node: Syntax, reader: Reader): Argument;
