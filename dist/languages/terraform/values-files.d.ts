import type { Module } from './modules.js';
import { type Block, type Expression } from './syntax.js';
/**
 * The files of values that are given to a root by name (`-var-file=env/production.tfvars`): those in it that it does not take by
 * itself, and those in folders below it, or elsewhere, where nothing else stands.
 */
export declare function sorted(read: ReadonlyMap<string, readonly Block[]>): {
    folders: Map<string, readonly Block[]>;
    environments: Map<string, Block[]>;
};
/**
 * What files of values give a variable of a root; `differs` where those of its environments do not agree. What several of them say
 * stands where the variable does: none of them is the one to change.
 */
export declare function valueIn(module: Module, name: string, declared: Block | undefined): Expression | 'differs' | undefined;
