import { type Block, type Expression } from './syntax.js';
/** All files of a folder are one module; it is read once for each place that calls it. */
export interface Module {
    folder: string;
    /** `module.jobs.` for what is called so; empty for a root. */
    path: string;
    /** The same for messages; the folder's name where several calls lead to it, since what it declares stands in one place. */
    label: string;
    blocks: readonly Block[];
    /** Who calls it, and with what. */
    caller?: {
        module: Module;
        call: Block;
    };
    children: ReadonlyMap<string, Module>;
}
/** The roots (folders that nothing here calls), each followed by all that it calls, as often as it does. */
export declare function modulesOf(folders: ReadonlyMap<string, readonly Block[]>): Module[];
export declare const resourceIn: ({ blocks }: Module, type: string, name: string, kind?: string) => Block | undefined;
export declare function localIn({ blocks }: Module, name: string): Expression | undefined;
export declare const namedIn: ({ blocks }: Module, kind: "variable" | "output", name: string) => Block | undefined;
/** What a root's own files of values give a variable: `terraform.tfvars`, then those of `*.auto.tfvars` in their order. */
export declare function valueIn({ blocks }: Module, name: string): Expression | undefined;
