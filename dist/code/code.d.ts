import type { Linking, Meaning } from './meaning.js';
import type { ClassCode, Expression, Module } from './module.js';
import { type Binding } from './names.js';
import { type Place } from './walk.js';
export type { Linking, Meaning } from './meaning.js';
export declare const tooDeep = 24;
/** The project's code as a whole: what names mean, across files. */
export declare class Code {
    private readonly linking;
    /** What modules give by name, to themselves and to others: asked for at every call that leads to them. */
    private readonly own;
    private readonly given;
    constructor(linking: Linking);
    module(file: string): Module | undefined;
    /** The same code as if it had no modules but these. */
    limitedTo(holds: (file: string) => boolean): Code;
    /** The module that an import of `file` leads to. */
    imported(from: string, file: string): Module | undefined;
    /** What an expression stands for; undefined when that is not decided by what is written. */
    meaning(expression: Expression, place: Place, depth?: number): Meaning | undefined;
    /** The name's meaning where it is used: locals first, then the module, its imports and star imports. */
    named(name: string, place: Place, depth?: number): Meaning | undefined;
    /** Whether the file itself gives the name a meaning where it is used; otherwise it is the language's own, or nobody's. */
    binds(name: string, place: Place): boolean;
    /** A name of a module as its own code sees it. */
    ofModule(module: Module, name: string, depth?: number): Meaning | undefined;
    private searchModule;
    /** A name of a module as other modules see it. */
    exported(module: Module, name: string, depth?: number): Meaning | undefined;
    private searchExports;
    /** What the module itself stands for: `module.exports = …`, `export = …`. */
    private whole;
    /** A member of what is already known. */
    member(of: Meaning, key: string, depth?: number): Meaning | undefined;
    /** The bases of a class that are the project's own, nearest first. */
    bases(code: ClassCode, place: Place): Extract<Meaning, {
        is: 'class';
    }>[];
    /** The one meaning that the bindings of a name have. */
    bound(name: string, bindings: readonly Binding[], place: Place, depth: number): Meaning | undefined;
    /** A value of an annotated type, where that is a class of the project. */
    ofType(type: Expression | undefined, place: Place, depth: number): Meaning | undefined;
    private throughImport;
    private reach;
    private within;
    private submodule;
    /** `process.env`: a member of what only the language has. */
    private isGlobal;
    /** A meaning that is only the expression asked about, not something that it leads to. */
    private isItself;
}
