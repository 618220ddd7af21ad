import { type Worker } from '../../facts/index.js';
import type { Module } from './modules.js';
import { type Finder } from './queues.js';
import { type Declared } from './references.js';
import { type Expression } from './syntax.js';
/** The functions that Lambda calls with the messages of a queue. */
export declare function consumersIn(outer: Module, find: Finder, functionMeant: FunctionFinder, language: string): Iterable<Worker>;
/** By a reference, also through an alias; or by its name, among all that are declared. */
export type FunctionFinder = (written: Expression | undefined, module: Module) => Declared | undefined;
export declare function functionFinder(modules: readonly Module[]): FunctionFinder;
