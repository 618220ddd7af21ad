import { type Known } from '../../facts/index.js';
import { type Scalar } from './calculate.js';
import { type Module } from './modules.js';
import { type Expression } from './syntax.js';
/** An expression with the module whose names it uses. */
export interface Written {
    expression: Expression;
    module: Module;
    /** What may give another value. */
    unless?: string;
    /** An entry that is not written may have a value all the same: the type of the variable says so. */
    open?: true;
    /** It is one of several, and which is not followed. */
    picked?: true;
}
/** What a name leads to: through locals, variables (what the caller gives, else the default) and the outputs of modules. */
export declare function follow(expression: Expression, module: Module, depth?: number): Written;
/** The value that an expression comes to. A computed one stands where it is computed. */
export declare function scalarOf(expression: Expression, module: Module, depth?: number): Known<Scalar>;
