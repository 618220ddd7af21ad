// src/load.ts
const { existsSync, readdirSync } = process.getBuiltinModule("fs");
const { createRequire } = process.getBuiltinModule("module");
const ending = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
const require = createRequire(import.meta.url);
/** A file of this package, by its path from the package's root: code that asks may be bundled anywhere in `dist`. */
const packageFile = (path) => new URL(`../${path}`, import.meta.url);
/** A module of this package, by its path in this folder without an ending. The tests load it from the sources. */
async function loadModule(path) {
	return ending === ".js" ? require(`./${path}.js`) : await import(new URL(`./${path}.ts`, import.meta.url).href);
}
/** The default export of a module. */
const loadFile = async (path) => (await loadModule(path)).default;
/**
* The default exports of every file of a folder, by file name: rules, codemods, reporters, edits and recognisers are found
* by their place and registered nowhere.
*/
async function loadFolder(folder) {
	if (ending === ".js" && existsSync(new URL(`./folders/${folder}.js`, import.meta.url))) return new Map(Object.entries(require(`./folders/${folder}.js`)));
	const names = namesIn(folder);
	const found = await Promise.all(names.map((name) => loadFile(`${folder}/${name}`)));
	return new Map(names.map((name, index) => [name, found[index]]));
}
/** The names that a folder holds, sorted: what `loadFolder` would give the values of. `.d.ts` files stand beside the compiled ones. */
const namesIn = (folder) => readdirSync(new URL(`./${folder}/`, import.meta.url)).filter((file) => file.endsWith(ending) && !file.endsWith(".d.ts")).map((file) => file.slice(0, -ending.length)).sort();
/** Folders of a folder: the languages. */
const foldersIn = (folder) => readdirSync(new URL(`./${folder}/`, import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
export { foldersIn, loadFile, loadFolder, loadModule, namesIn, packageFile };
