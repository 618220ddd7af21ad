// The compiled parsers of Python and Terraform are build-time dependencies only: users get the two files that they are needed for.
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const grammars = {
  python: 'tree-sitter-python/tree-sitter-python.wasm',
  terraform: '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
};
const { resolve } = createRequire(import.meta.url);
for (const [language, grammar] of Object.entries(grammars)) {
  const folder = fileURLToPath(new URL(`../dist/languages/${language}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  copyFileSync(resolve(grammar), `${folder}${basename(grammar)}`);
}
