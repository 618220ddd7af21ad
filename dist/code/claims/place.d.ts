import type { Module, Span } from '../module.js';
/** The names that an expression begins with: `config` of `config.tables.jobs`; none of its strings, keywords and globals. */
export declare function rootsOf(expression: string): string[];
/** Whether every name of the expressions is one of the module's own where they stand: no parameter, no local, no `this`. */
export declare function isOfModule(module: Module, at: Span, expressions: readonly string[]): boolean;
/** The last of the module's statements that something built from the expressions must come after; its last import, at least. */
export declare function lastNeeded(module: Module, expressions: readonly string[]): Span | undefined;
/** The text of the value that a module's constant is made of. */
export declare function codeOf(module: Module, name: string, text: string): string | undefined;
