import type { ClassCode, Expression, FunctionCode, Module } from './module.js';
import type { Place } from './walk.js';

/** What an expression stands for, as far as the project's own files say. */
export type Meaning =
  /** An expression that no name leads further from. */
  | { is: 'value'; value: Expression; place: Place }
  | { is: 'function'; function: FunctionCode; place: Place; self?: Meaning }
  | { is: 'class'; class: ClassCode; place: Place }
  | { is: 'instance'; class: ClassCode; place: Place }
  | { is: 'module'; module: Module }
  /** Something of a package that is not part of the project: `path` is `[]` for the package itself. */
  | { is: 'outside'; from: string; path: string[]; file: string };

/** How a language finds modules and reads names. */
export interface Linking {
  /** The file that an import means, or undefined when it is not the project's. */
  target(from: string, file: string): string | undefined;
  /** The file of a module within a package that has no file of its own (Python's namespace packages). */
  submodule?(from: string, path: readonly string[], file: string): string | undefined;
  /** The module of a file, read when it is asked for. */
  module(file: string): Module | undefined;
}
