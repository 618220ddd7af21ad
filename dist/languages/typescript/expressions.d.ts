import type { Node } from 'oxc-parser';
import type { BinaryOperator, Expression, Span } from '../../code/module.js';
import { type Reader } from './reader.js';
/** One expression or pattern; what has no form is `other`. Types and parentheses around it are left out. */
export declare function readExpression(node: Node, reader: Reader): Expression;
/** What is done with some expressions in a way that has no form here: they are seen, and what comes of them is not known. */
export declare const callOf: (at: Span, how: string, given: readonly Expression[]) => Expression;
/** `const f = () => …` and `{ f: function () {} }` give the function its name, as JavaScript does. */
export declare function named(value: Expression, target: Expression): Expression;
export declare const operatorOf: (written: string) => BinaryOperator;
