import type { ClassCode, Statement } from '../../code/module.js';
import { type Of, type Reader } from './reader.js';
export declare function readClass(node: Of<'ClassDeclaration'>, reader: Reader): ClassCode;
/** Members without a value count on from the one before. */
export declare function readEnum(node: Of<'TSEnumDeclaration'>, reader: Reader): Statement;
/** A namespace is a class of its names: what it exports is reached as a static member. */
export declare function readNamespace(node: Of<'TSModuleDeclaration'>, reader: Reader): Statement;
