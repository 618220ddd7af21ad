import type { Module } from '../../../code/module.js';
import type { EditContext } from '../../language.js';
import type { Wanted } from './claim.js';
/** The module of claims in the topmost package around a file: where it is, or where it is to be added. */
export declare function vendored(own: Module, { files, add }: EditContext): {
    wanted: Wanted;
    callee: string;
};
/** The project's copy of the module has a function that came in later. */
export declare const hasFunction: (own: Module, name: string, { files }: EditContext) => boolean;
/** The project has the module already. */
export declare const isVendored: (own: Module, { files }: EditContext) => boolean;
