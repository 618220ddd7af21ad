import { type Known } from '../../facts/index.js';
import { type Module } from './modules.js';
import { type Block, type Expression } from './syntax.js';
type Scalar = string | number | boolean;
/** An expression with the module whose names it uses. */
interface Written {
    expression: Expression;
    module: Module;
    /** What may give another value. */
    unless?: string;
}
/** What a name leads to: through locals, variables (what the caller gives, else the default) and the outputs of modules. */
export declare function follow(expression: Expression, module: Module, depth?: number): Written;
/** The value that an expression comes to. A computed one stands where it is computed. */
export declare function scalarOf(expression: Expression, module: Module, depth?: number): Known<Scalar>;
/** A resource with the module that it is made in. */
export interface Declared {
    block: Block;
    module: Module;
}
/** The resource (or data source) that an expression refers to an attribute of. */
export declare function resourceMeant(expression: Expression, module: Module): Declared | undefined;
/** A text with what is not known of it left as it is written, so that equal texts are known to be equal. */
export declare function symbolic(expression: Expression, module: Module): string;
export {};
