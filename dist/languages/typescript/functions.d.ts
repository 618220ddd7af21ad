import type { Node } from 'oxc-parser';
import type { Expression, FunctionCode } from '../../code/module.js';
import { type Of, type Reader } from './reader.js';
type FunctionNode = Of<'FunctionDeclaration'> | Of<'ArrowFunctionExpression'>;
export declare function readFunction(node: FunctionNode, reader: Reader, decorators?: readonly Node[]): FunctionCode;
/** `JobRepository`, `models.Job`, `Job | undefined`: plain references. */
export declare function readType(node: Node): {
    type?: Expression;
};
export {};
