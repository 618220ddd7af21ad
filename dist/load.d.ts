/** A file of this package, by its path from the package's root: code that asks may be bundled anywhere in `dist`. */
export declare const packageFile: (path: string) => URL;
/** A module of this package, by its path in this folder without an ending. The tests load it from the sources. */
export declare function loadModule<T>(path: string): Promise<T>;
/** The default export of a module. */
export declare const loadFile: <T>(path: string) => Promise<T>;
/**
 * The default exports of every file of a folder, by file name: rules, codemods, reporters, edits and recognisers are found
 * by their place and registered nowhere.
 */
export declare function loadFolder<T>(folder: string): Promise<Map<string, T>>;
/** The default exports of the file `index` of every language, by the language's id. */
export declare const loadLanguageFaces: <T>() => Promise<Map<string, T>>;
/** The names that a folder holds, sorted: what `loadFolder` would give the values of. `.d.ts` files stand beside the compiled ones. */
export declare const namesIn: (folder: string) => string[];
