// src as it is published: types by tsc, code by Rolldown. Every file that a start loads costs a fraction of a millisecond, so
// what is needed together comes in one; what is loaded by its place or its name (src/load.ts) keeps a file of its own. The
// command is CommonJS, which takes Node less processor time; what users import is ES modules.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));
const { resolve } = createRequire(import.meta.url);

const entries = [
  /^(?:index|load|check|migrate)\.ts$/,
  /^cli\/(?:instant|version|main|check|migrate|init|explain)\.ts$/,
  /^(?:rules|codemods|reporters|init\/formats)\/[^/]+\.ts$/,
  /^languages\/[^/]+\/(?:front-end|(?:recognisers|stores|edits)\/[^/]+)\.ts$/,
  // What the scripts and benches of this repository ask for.
  /^(?:run\/(?:read|schema|suppressions|tree)|languages\/python\/(?:grammar|parse))\.ts$/,
];

/** What users import, and keeps nothing of the command. */
const libraries = ['runtime/index', 'testing/index'];

/** What src/load.ts gives of several files at once, by their names: they come in one file of `dist/folders`. */
const folders =
  /^(rules|codemods|languages\/[^/]+\/(?:recognisers|stores|edits))\/([^/]+)\.ts$|^(languages)\/([^/]+)\/index\.ts$/;

/** What every start loads; beside load.ts, whose paths go by the place of its file. */
const start = /^(?:load|cli\/instant|reporters\/stylish\/nothing|languages\/(?:mentions|[^/]+\/index))\.ts$/;

/** Folders of which a run that needs one file soon needs most. */
const together = ['facts', 'code', 'languages/python', 'languages/typescript'];

/** The compiled parsers are build-time dependencies only: users get the two files that they are needed for. */
const grammars = {
  python: 'tree-sitter-python/tree-sitter-python.wasm',
  terraform: '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
};

const shared = {
  cwd: root,
  platform: 'node',
  external: /^(?!src\/|folder:)[^./]/,
  resolve: { extensionAlias: { '.js': ['.ts'] } },
  transform: { target: 'node20.19' },
};

rmSync(`${root}dist`, { recursive: true, force: true });
const tsc = [resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'];
execFileSync(process.execPath, tsc, { cwd: root, stdio: 'inherit' });
await Promise.all([bundleCommand(), bundleLibraries()]);
writeFileSync(`${root}dist/index.js`, `export { check, defineConfig, migrate } from './index.cjs';\n`);
for (const [language, grammar] of Object.entries(grammars))
  copyFileSync(resolve(grammar), `${root}dist/languages/${language}/tree-sitter-${language}.wasm`);

async function bundleLibraries() {
  const build = await rolldown({
    ...shared,
    input: Object.fromEntries(libraries.map((name) => [name, `src/${name}.ts`])),
  });
  await build.write({
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'runtime/[name].js',
  });
}

async function bundleCommand() {
  const files = readdirSync(`${root}src`, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  const own = files.filter((file) => entries.some((entry) => entry.test(file)));
  const whole = foldersOf(files);
  const build = await rolldown({
    ...shared,
    input: {
      ...Object.fromEntries(own.map((file) => [file.slice(0, -'.ts'.length), `src/${file}`])),
      ...Object.fromEntries([...whole.keys()].map((folder) => [`folders/${folder}`, `folder:${folder}`])),
    },
    plugins: [asModules(whole)],
    preserveEntrySignatures: 'allow-extension',
  });
  const chunk = (name, holds) => ({
    name: name.replaceAll('/', '-'),
    test: (id) => id.startsWith(`${root}src/`) && holds(id.slice(`${root}src/`.length)),
  });
  await build.write({
    dir: 'dist',
    format: 'cjs',
    exports: 'named',
    entryFileNames: '[name].cjs',
    chunkFileNames: ({ name }) => (name === 'start' ? '[name].cjs' : 'chunks/[name].cjs'),
    codeSplitting: {
      // Else a folder would draw in all that it imports.
      includeDependenciesRecursively: false,
      groups: [
        chunk('start', (file) => start.test(file)),
        ...[...whole].map(([folder, names]) => chunk(folder, (file) => [...names.values()].includes(file))),
        ...together.map((folder) => chunk(folder, (file) => file.startsWith(`${folder}/`) && !own.includes(file))),
      ],
    },
  });
}

/** Folder -> name -> file. */
function foldersOf(files) {
  const found = new Map();
  for (const file of files.toSorted()) {
    const [, folder, name, above, id] = folders.exec(file) ?? [];
    const key = folder ?? above;
    if (key) found.set(key, (found.get(key) ?? new Map()).set(name ?? id, file));
  }
  return found;
}

/** A module for each folder, which exports the default of each of its files under that file's name. */
function asModules(whole) {
  const text = ([name, file]) => `export { default as '${name}' } from '${root}src/${file}';`;
  const folderOf = (id) => (id.startsWith('folder:') ? id.slice('folder:'.length) : undefined);
  return {
    name: 'folders',
    resolveId: (id) => (folderOf(id) === undefined ? undefined : id),
    load: (id) => (folderOf(id) === undefined ? undefined : [...whole.get(folderOf(id))].map(text).join('\n')),
  };
}
