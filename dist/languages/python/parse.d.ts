import type { Parser } from 'web-tree-sitter';
import type { Module } from '../../code/module.js';
import type { Problem } from '../../facts/index.js';
import type { Source } from '../language.js';
/** A file with a fault has one problem, at its first fault, and all statements that are sound. */
export declare function parse(parser: Parser, { file, text }: Source): {
    module: Module;
    problems: Problem[];
};
