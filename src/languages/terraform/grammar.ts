import { readFileSync } from 'node:fs';
import { Language, Parser } from 'web-tree-sitter';
import { packageFile } from '../../load.js';

const grammar = packageFile('dist/languages/terraform/tree-sitter-terraform.wasm');

let parser: Promise<Parser> | undefined;

/** The parser, made once. */
export function loadParser(): Promise<Parser> {
  parser ??= makeParser();
  return parser;
}

async function makeParser(): Promise<Parser> {
  await Parser.init();
  return new Parser().setLanguage(await Language.load(readFileSync(grammar)));
}
