import type { Module } from './module.js';
/** The names that a module uses and nothing in it binds: globals, builtins, and what an edit forgot to import. */
export declare function unboundIn(module: Module): Set<string>;
