import { Parser } from 'web-tree-sitter';
/** The parser, made once: the grammar stands beside the compiled file, or in the package that brings it (under test). */
export declare function loadParser(): Promise<Parser>;
