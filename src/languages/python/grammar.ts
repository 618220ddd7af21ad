import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Language, Parser } from 'web-tree-sitter';

const beside = new URL('./tree-sitter-python.wasm', import.meta.url);

let parser: Promise<Parser> | undefined;

/** The parser, made once: the grammar stands beside the compiled file, or in the package that brings it (under test). */
export function loadParser(): Promise<Parser> {
  parser ??= makeParser();
  return parser;
}

// V8 optimises the lexer's largest function after a few lines, and a process does not end before that is done: a third of
// a small run. Trees of thousands of files are read as fast with this budget, which reaches that point later.
const tieringBudget = 100_000_000;

async function makeParser(): Promise<Parser> {
  setFlagsFromString(`--wasm-tiering-budget=${tieringBudget}`);
  const [grammar] = await Promise.all([readGrammar(), Parser.init()]);
  return new Parser().setLanguage(await Language.load(grammar));
}

const readGrammar = (): Promise<Uint8Array> =>
  readFile(beside).catch(() =>
    readFile(createRequire(import.meta.url).resolve('tree-sitter-python/tree-sitter-python.wasm')),
  );
