import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Language, Parser } from 'web-tree-sitter';
import { packageFile } from '../../load.js';

const grammar = packageFile('dist/languages/python/tree-sitter-python.wasm');

let parser: Promise<Parser> | undefined;

/** The parser, made once. */
export function loadParser(): Promise<Parser> {
  parser ??= makeParser();
  return parser;
}

// V8 optimises the lexer's largest function after a few lines, and a process does not end before that is done: a third of
// a small run. Trees of thousands of files are read as fast with this budget, which reaches that point later.
const tieringBudget = 100_000_000;

async function makeParser(): Promise<Parser> {
  setFlagsFromString(`--wasm-tiering-budget=${tieringBudget}`);
  await Parser.init();
  return new Parser().setLanguage(await Language.load(readFileSync(grammar)));
}
