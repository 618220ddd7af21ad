import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The runtime as another process can load it, from the sources as they are: `dist` may be behind. */
export function compiledRuntime() {
  const folder = mkdtempSync(join(tmpdir(), 'queue-lint-runtime-'));
  mkdirSync(join(folder, 'runtime'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  for (const name of readdirSync(join(root, 'src/runtime'))) {
    const { outputText } = ts.transpileModule(readFileSync(join(root, 'src/runtime', name), 'utf8'), {
      compilerOptions,
    });
    writeFileSync(join(folder, 'runtime', name.replace(/\.ts$/, '.js')), outputText);
  }
  return { folder, url: pathToFileURL(join(folder, 'runtime/index.js')).href };
}
