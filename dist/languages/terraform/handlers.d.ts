import { type HandlerName } from '../../facts/index.js';
import { type Declared } from './references.js';
/** The code that a function runs, where what it is packed of is a folder or a file of the project: `archive_file`. */
export declare function handlerOf({ block, module }: Declared): HandlerName | undefined;
