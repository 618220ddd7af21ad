import type { Argument, Expression } from '../../code/module.js';
import { type Reader } from './reader.js';
import { type Syntax } from './syntax.js';
/** One expression; what does not parse, or has no form here, is `other`. */
export declare function readExpression(node: Syntax, reader: Reader): Expression;
export declare function readArgument(node: Syntax, reader: Reader): Argument;
