import { type Module } from './modules.js';
import { type Block, type Expression } from './syntax.js';
/** A resource with the module that it is made in. */
export interface Declared {
    block: Block;
    module: Module;
}
/** The resource (or data source) that an expression refers to an attribute of. */
export declare function resourceMeant(expression: Expression, module: Module): Declared | undefined;
/** A text with what is not known of it left as it is written, so that equal texts are known to be equal. */
export declare function symbolic(expression: Expression, module: Module): string;
/** False for what is declared and made no times: `count = var.create_dlq ? 1 : 0`, where nothing from outside decides it. */
export declare function isMade(block: Block, module: Module): boolean;
