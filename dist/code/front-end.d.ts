import type { Change, Problem, Skip, TextEdit } from '../facts/index.js';
import type { EditContext, Files, FrontEnd, Source } from '../languages/language.js';
import { type Dialect } from './fold.js';
import type { CodeLanguage, Module } from './module.js';
/** What a programming language brings: its parser, how its imports lead to files, its arithmetic. */
export interface LanguageParts {
    id: CodeLanguage;
    /** A file that does not parse has problems and an empty body. */
    parse(source: Source): {
        module: Module;
        problems: Problem[];
    };
    /** The file that an import means, or undefined when it is not the project's. */
    target(from: string, file: string, files: Files): string | undefined;
    /** The file of a module within a package that has no file of its own. */
    submodule?(from: string, path: readonly string[], file: string, files: Files): string | undefined;
    dialect: Dialect;
}
/** One file of `languages/<language>/edits/`, named for the `do` of the changes that it writes. */
export type Edit = (source: Source, change: Change, context: EditContext, 
/** The module of a file as it stands now; undefined where there is no such file. */
module: (file: string) => Module | undefined) => TextEdit[] | Skip | Promise<TextEdit[] | Skip>;
/** The front end of a programming language: recognisers, stores and edits are found in its folder. */
export declare function codeFrontEnd(parts: LanguageParts): Promise<FrontEnd>;
