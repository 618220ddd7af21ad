Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// src/load.ts
const { existsSync, readdirSync } = process.getBuiltinModule("fs");
const { createRequire } = process.getBuiltinModule("module");
const ending = require("url").pathToFileURL(__filename).href.endsWith(".ts") ? ".ts" : ".cjs";
const require$1 = createRequire(require("url").pathToFileURL(__filename).href);
/** A file of this package, by its path from the package's root: code that asks may be bundled anywhere in `dist`. */
const packageFile = (path) => new URL(`../${path}`, require("url").pathToFileURL(__filename).href);
/** A module of this package, by its path in this folder without an ending. The tests load it from the sources. */
async function loadModule(path) {
	return ending === ".cjs" ? require$1(`./${path}.cjs`) : await import(new URL(`./${path}.ts`, require("url").pathToFileURL(__filename).href).href);
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
/** What is loaded together is compiled into one file: each file costs a fraction of a millisecond (scripts/compile.js). */
function compiledInto(folder) {
	return ending === ".cjs" && existsSync(new URL(`./folders/${folder}.cjs`, require("url").pathToFileURL(__filename).href)) ? new Map(Object.entries(require$1(`./folders/${folder}.cjs`))) : void 0;
}
/** The names that a folder holds, sorted: what `loadFolder` would give the values of. `.d.ts` files stand beside the compiled ones. */
const namesIn = (folder) => readdirSync(new URL(`./${folder}/`, require("url").pathToFileURL(__filename).href)).filter((file) => file.endsWith(ending) && !file.endsWith(".d.ts")).map((file) => file.slice(0, -ending.length)).sort();
/** Folders of a folder. */
const foldersIn = (folder) => readdirSync(new URL(`./${folder}/`, require("url").pathToFileURL(__filename).href), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
exports.loadFile = loadFile;
exports.loadFolder = loadFolder;
exports.loadLanguageFaces = loadLanguageFaces;
exports.loadModule = loadModule;
exports.namesIn = namesIn;
exports.packageFile = packageFile;
