import type { Module } from '../../code/module.js';
import type { Problem } from '../../facts/index.js';
import type { Source } from '../language.js';
/** A file that does not parse has one problem and an empty body. */
export declare function parse({ file, text }: Source): {
    module: Module;
    problems: Problem[];
};
