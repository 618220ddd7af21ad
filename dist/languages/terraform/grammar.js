import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';
const beside = new URL('./tree-sitter-terraform.wasm', import.meta.url);
const inPackage = '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm';
let parser;
/** The parser, made once: the grammar stands beside the compiled file, or in the package that brings it (under test). */
export function loadParser() {
    parser ??= makeParser();
    return parser;
}
async function makeParser() {
    const [grammar] = await Promise.all([readGrammar(), Parser.init()]);
    return new Parser().setLanguage(await Language.load(grammar));
}
const readGrammar = () => readFile(beside).catch(() => readFile(createRequire(import.meta.url).resolve(inPackage)));
