import { type HandlerName } from '../../facts/index.js';
import type { Resource, Stack } from './stack.js';
/** The code that a function runs, where it is a folder of the project: SAM's `CodeUri`, or a `Code` that is packaged from a path. */
export declare function handlerOf(resource: Resource, stack: Stack): HandlerName | undefined;
