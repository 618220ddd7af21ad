import { type Known, type Loc } from '../../facts/index.js';
import type { Module } from './modules.js';
import { type Block, type Expression } from './syntax.js';
export declare const locOf: ({ file, start, end }: Loc) => Loc;
/** An attribute that is not `null`. */
export declare function given(block: Block, name: string, module: Module): Expression | undefined;
export declare function numberOr<T extends number>(block: Block, name: string, module: Module, otherwise: Known<T>): Known<T>;
export declare function flagOr(block: Block, name: string, module: Module, otherwise: Known<boolean>): Known<boolean>;
export declare function textOf(block: Block, name: string, module: Module): Known<string>;
