import type { Node } from 'oxc-parser';
import type { Statement } from '../../code/module.js';
import { type Of, type Reader } from './reader.js';
export declare function readNamedExport(node: Of<'ExportNamedDeclaration'>, reader: Reader): Statement[];
export declare function readExportAll(node: Of<'ExportAllDeclaration'>, reader: Reader): Statement;
export declare function readDefaultExport(node: Of<'ExportDefaultDeclaration'>, reader: Reader): Statement[];
/** `export = store`. */
export declare function readExportAssignment(node: Of<'TSExportAssignment'>, reader: Reader): Statement;
/** `module.exports = …`, `exports.claim = …`, `module.exports.claim = …`; undefined for other assignments. */
export declare function readModuleAssignment(node: Of<'AssignmentExpression'>, whole: Node, reader: Reader): Statement | undefined;
