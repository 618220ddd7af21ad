import type { Written } from './evaluate.js';
import { type Block, type Expression } from './syntax.js';
/** All files of a folder are one module; it is read once for each place that calls it. */
export interface Module {
    folder: string;
    /** `module.jobs.` for what is called so; empty for a root. */
    path: string;
    /** The same for messages; the folder's name where several calls lead to it, since what it declares stands in one place. */
    label: string;
    blocks: readonly Block[];
    /** Of a root: files of values, one or more of which a deployment is given. */
    environments: readonly Block[];
    /** Who calls it, and with what. */
    caller?: {
        module: Module;
        call: Block;
    };
    /** By their names; those of a call with `for_each` with their keys behind: `jobs["email"]`. */
    children: ReadonlyMap<string, Module>;
    /** Of one that stands for a block in a loop: the module itself, what the names of the loop mean, and the key of the block. */
    base?: Module;
    bound?: ReadonlyMap<string, Written>;
    key?: string;
}
/** The roots (folders that nothing here calls), each followed by all that it calls, as often as it does. */
export declare function modulesOf(read: ReadonlyMap<string, readonly Block[]>): Module[];
export declare const resourceIn: ({ blocks }: Module, type: string, name: string, kind?: string) => Block | undefined;
export declare function localIn({ blocks }: Module, name: string): Expression | undefined;
export declare const namedIn: ({ blocks }: Module, kind: "variable" | "output", name: string) => Block | undefined;
