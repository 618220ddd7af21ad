import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'queue-lint-rewritten-'));
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
afterAll(() => rmSync(folder, { recursive: true }));

export type Side = 'before' | 'after';
/** What a fixture imports and only declares, by the name that it is imported under. */
export type Stubs = Record<string, unknown>;

const given: Record<string, unknown> = {};
Object.assign(globalThis, { rewrittenStubs: given });
let loads = 0;

/** A module of a codemod's fixture, made to run: a new one at each call, with the runtime as it stands in `src`. */
export async function runnable<Module>(
  fixture: string,
  side: Side,
  module: string,
  stubs: Stubs = {},
): Promise<Module> {
  const load = ++loads;
  const bundle = await rolldown({
    input: `${root}fixtures/codemods/${fixture}/${side}/${module}`,
    platform: 'node',
    resolve: { alias: { 'queue-lint/runtime': `${root}src/runtime/index.ts` } },
    external: (id) => !(id in stubs) && /^(?!queue-lint\/)[@\w]/.test(id),
    plugins: [
      {
        name: 'stubs',
        resolveId: (id) => (id in stubs ? `\0${id}` : null),
        load: (id) => (id.startsWith('\0') && id.slice(1) in stubs ? stubOf(load, id.slice(1)) : null),
      },
    ],
  });
  for (const [name, stub] of Object.entries(stubs)) given[`${load} ${name}`] = stub;
  const file = join(folder, `${load}.mjs`);
  await bundle.write({ file });
  await bundle.close();
  const { default: whole, ...names } = await import(pathToFileURL(file).href);
  return (whole ?? names) as Module;
}

const stubOf = (load: number, name: string): string =>
  `module.exports = globalThis.rewrittenStubs[${JSON.stringify(`${load} ${name}`)}];`;
