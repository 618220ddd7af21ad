import type { Files } from '../language.js';
/** The folder of a file of the project; the root is the empty string. */
export declare const dirname: (file: string) => string;
/** A path from a folder of the project; undefined when it leads out of the root. */
export declare function join(folder: string, path: string): string | undefined;
/** The folders around a file, the nearest first; the last is the root, the empty string. */
export declare function foldersAround(file: string): string[];
/** The file of a path that is written without its ending, with the ending that it has once compiled, or for a folder. */
export declare function fileAt(path: string | undefined, files: Files): string | undefined;
export type Json = Record<string, unknown>;
/** What is worked out once for each project and key. */
export declare function onceFor<V>(work: (key: string, files: Files) => V): (key: string, files: Files) => V;
/** A JSON file of the project as an object, comments and trailing commas allowed; undefined for anything else. */
export declare const readJson: (key: string, files: Files) => Json | undefined;
export declare const isObject: (value: unknown) => value is Json;
export declare const texts: (value: unknown) => string[];
/** What `*` stands for, the empty string in a pattern without it; undefined where the pattern does not match. */
export declare function matched(pattern: string, text: string): string | undefined;
