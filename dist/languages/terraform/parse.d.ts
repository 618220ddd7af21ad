import type { Parser } from 'web-tree-sitter';
import type { Problem } from '../../facts/index.js';
import type { Source } from '../language.js';
import type { Configuration } from './syntax.js';
/** A file with a fault has one problem, and everything that is sound. */
export declare function parse(parser: Parser, { file, text }: Source): {
    configuration: Configuration;
    problems: Problem[];
};
