// The compiled parser of Python is a build-time dependency only: users get the one file that it is needed for.
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../dist/languages/python/', import.meta.url));
const grammar = createRequire(import.meta.url).resolve('tree-sitter-python/tree-sitter-python.wasm');
mkdirSync(folder, { recursive: true });
copyFileSync(grammar, `${folder}tree-sitter-python.wasm`);
