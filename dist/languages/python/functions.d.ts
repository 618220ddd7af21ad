import type { Expression, FunctionCode } from '../../code/module.js';
import { type Syntax } from '../../text/syntax.js';
import { type Reader } from './reader.js';
export declare function readFunction(node: Syntax, reader: Reader, decorators: Expression[]): FunctionCode;
export declare function readLambda(node: Syntax, reader: Reader): Expression;
/** Python runs a comprehension as a nested function, called at once; so it is here, and its targets stay its own. */
export declare function readComprehension(node: Syntax, reader: Reader): Expression;
/** `JobRepository`, `models.Job`; also `Optional[Job]` and `Job | None`, which hold a Job where they hold anything. */
export declare function readType(node: Syntax, reader: Reader): {
    type?: Expression;
};
