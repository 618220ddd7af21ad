// `require` reads ES modules at once: half the cost of `import`, of which a start has a hundred. And unlike an `import` of
// `node:fs`, this does not open its streams and promises (two milliseconds of a start's twenty).
const { existsSync, readdirSync } = process.getBuiltinModule('fs');
const { createRequire } = process.getBuiltinModule('module');

const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const require = createRequire(import.meta.url);

/** A file of this package, by its path from the package's root: code that asks may be bundled anywhere in `dist`. */
export const packageFile = (path: string): URL => new URL(`../${path}`, import.meta.url);

/** A module of this package, by its path in this folder without an ending. The tests load it from the sources. */
export async function loadModule<T>(path: string): Promise<T> {
  return ending === '.js' ? require(`./${path}.js`) : await import(new URL(`./${path}.ts`, import.meta.url).href);
}

/** The default export of a module. */
export const loadFile = async <T>(path: string): Promise<T> => (await loadModule<{ default: T }>(path)).default;

/**
 * The default exports of every file of a folder, by file name: rules, codemods, reporters, edits and recognisers are found
 * by their place and registered nowhere.
 */
export async function loadFolder<T>(folder: string): Promise<Map<string, T>> {
  // Compiled into one file, for each file costs a quarter of a millisecond (scripts/compile.js).
  if (ending === '.js' && existsSync(new URL(`./folders/${folder}.js`, import.meta.url)))
    return new Map(Object.entries(require(`./folders/${folder}.js`)));
  const names = namesIn(folder);
  const found = await Promise.all(names.map((name) => loadFile<T>(`${folder}/${name}`)));
  return new Map(names.map((name, index) => [name, found[index]!]));
}

/** The names that a folder holds, sorted: what `loadFolder` would give the values of. `.d.ts` files stand beside the compiled ones. */
export const namesIn = (folder: string): string[] =>
  readdirSync(new URL(`./${folder}/`, import.meta.url))
    .filter((file) => file.endsWith(ending) && !file.endsWith('.d.ts'))
    .map((file) => file.slice(0, -ending.length))
    .sort();

/** Folders of a folder: the languages. */
export const foldersIn = (folder: string): string[] =>
  readdirSync(new URL(`./${folder}/`, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
