import type { Node } from 'oxc-parser';
import type { Span, Statement } from '../../code/module.js';
import { type Of, type Reader } from './reader.js';
/** The names that an import binds go to the file's imports. An import without names is kept with the local name `''`. */
export declare function readImport(node: Of<'ImportDeclaration'>, reader: Reader): Statement;
/** `import store = require('./store')`; `import Job = models.Job`. */
export declare function readImportEquals(node: Of<'TSImportEqualsDeclaration'>, reader: Reader): Statement;
/**
 * `const store = require('./store')`, `const { load } = await import('./load')`, `const put = require('./store').put`:
 * true where every name that is declared is now an import.
 */
export declare function readRequired(target: Node, init: Node, whole: Span, reader: Reader): boolean;
