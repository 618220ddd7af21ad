import { type Written } from './evaluate.js';
import type { Module } from './modules.js';
import { type Block, type Expression } from './syntax.js';
interface Item {
    key: string;
    keyAt: Expression;
    value: Written;
}
/** A block with `for_each` once for each of what that names, where that is known: the module with what `each` means in it. */
export declare function instancesOf(block: Block, module: Module): readonly Module[];
/** The one that a path means of those that a block stands for; the module itself where it is not known which. */
export declare function instanceMeant(block: Block, { index }: Expression & {
    is: 'path';
}, where: Module): Module;
/** The entries of a map, or the values of a set, each with what its names mean. */
export declare function itemsOf(expression: Expression, module: Module, depth?: number): Item[] | undefined;
export {};
