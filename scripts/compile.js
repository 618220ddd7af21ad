// src as it is published: types by tsc, code by Rolldown. Every file that a start loads costs a quarter of a millisecond, so
// what is needed together comes in one; what is loaded by its place or its name (src/load.ts) keeps a file of its own.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));
const { resolve } = createRequire(import.meta.url);

const entries = [
  /^(?:index|load|check|migrate)\.ts$/,
  /^(?:runtime|testing)\/index\.ts$/,
  /^cli\/(?:instant|version|main|check|migrate|init|explain)\.ts$/,
  /^(?:rules|codemods|reporters|init\/formats)\/[^/]+\.ts$/,
  /^languages\/[^/]+\/(?:index|front-end|(?:recognisers|stores|edits)\/[^/]+)\.ts$/,
  // What the scripts and benches of this repository ask for.
  /^(?:run\/(?:read|schema|suppressions|tree)|languages\/python\/(?:grammar|parse))\.ts$/,
];

/** What `loadFolder` gives of a folder: its files in one, by their names. */
const folders = /^(?:rules|codemods|languages\/[^/]+\/(?:recognisers|stores|edits))$/;

/** Folders of which a run that needs one file soon needs most. */
const together = ['facts', 'code', 'languages/python', 'languages/typescript'];

/** The compiled parsers are build-time dependencies only: users get the two files that they are needed for. */
const grammars = {
  python: 'tree-sitter-python/tree-sitter-python.wasm',
  terraform: '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
};

rmSync(`${root}dist`, { recursive: true, force: true });
const tsc = [resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'];
execFileSync(process.execPath, tsc, { cwd: root, stdio: 'inherit' });
await bundle();
for (const [language, grammar] of Object.entries(grammars))
  copyFileSync(resolve(grammar), `${root}dist/languages/${language}/tree-sitter-${language}.wasm`);

async function bundle() {
  const files = readdirSync(`${root}src`, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  const own = files.filter((file) => entries.some((entry) => entry.test(file)));
  const whole = [...new Set(own.map((file) => dirname(file)))].filter((folder) => folders.test(folder));
  const namesIn = (folder) => own.filter((file) => dirname(file) === folder).map((file) => basename(file, '.ts'));
  const isOwn = (id) => own.some((file) => id === `${root}src/${file}`);
  const build = await rolldown({
    cwd: root,
    input: {
      ...Object.fromEntries(own.map((file) => [file.slice(0, -'.ts'.length), `src/${file}`])),
      ...Object.fromEntries(whole.map((folder) => [`folders/${folder}`, `all:${folder}`])),
    },
    plugins: [
      {
        name: 'folders',
        resolveId: (id) => (id.startsWith('all:') ? id : undefined),
        load: (id) =>
          id.startsWith('all:')
            ? namesIn(id.slice('all:'.length))
                .map(
                  (name) => `export { default as '${name}' } from '${root}src/${id.slice('all:'.length)}/${name}.ts';`,
                )
                .join('\n')
            : undefined,
      },
    ],
    platform: 'node',
    external: (id) => /^[^./]/.test(id) && !id.startsWith('all:') && !id.startsWith('src/'),
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    transform: { target: 'node20.19' },
    preserveEntrySignatures: 'allow-extension',
  });
  await build.write({
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: {
      // Else a folder would draw in all that it imports.
      includeDependenciesRecursively: false,
      groups: [
        ...whole.map((folder) => ({
          name: folder.replaceAll('/', '-'),
          test: (id) => id.startsWith(`${root}src/${folder}/`),
        })),
        ...together.map((folder) => ({
          name: folder.replaceAll('/', '-'),
          test: (id) => id.startsWith(`${root}src/${folder}/`) && !isOwn(id),
        })),
      ],
    },
  });
}
