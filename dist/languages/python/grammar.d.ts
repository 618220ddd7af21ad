import { Parser } from 'web-tree-sitter';
/** The parser, made once. */
export declare function loadParser(): Promise<Parser>;
