import type { FunctionCode, Module } from '../module.js';
/**
 * `# queue-lint: idempotent` above a function, or above the class or the statement that holds it: its author says that its
 * work may be done twice, as `@idempotent` would.
 */
export declare function saidIdempotent(code: FunctionCode, module: Module): boolean;
