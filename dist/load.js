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
	return compiledInto(folder) ?? loadEach(namesIn(folder), (name) => `${folder}/${name}`);
}
/** The default exports of the file `index` of every language, by the language's id. */
const loadLanguageFaces = async () => compiledInto("languages") ?? loadEach(foldersIn("languages"), (id) => `languages/${id}/index`);
async function loadEach(names, path) {
	const found = await Promise.all(names.map((name) => loadFile(path(name))));
	return new Map(names.map((name, index) => [name, found[index]]));
}
/** What is loaded together is compiled into one file: each file costs a quarter of a millisecond (scripts/compile.js). */
function compiledInto(folder) {
	return ending === ".js" && existsSync(new URL(`./folders/${folder}.js`, import.meta.url)) ? new Map(Object.entries(require(`./folders/${folder}.js`))) : void 0;
}
/** The names that a folder holds, sorted: what `loadFolder` would give the values of. `.d.ts` files stand beside the compiled ones. */
const namesIn = (folder) => readdirSync(new URL(`./${folder}/`, import.meta.url)).filter((file) => file.endsWith(ending) && !file.endsWith(".d.ts")).map((file) => file.slice(0, -ending.length)).sort();
/** Folders of a folder. */
const foldersIn = (folder) => readdirSync(new URL(`./${folder}/`, import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
export { loadFile, loadFolder, loadLanguageFaces, loadModule, namesIn, packageFile };
