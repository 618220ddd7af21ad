import { createRequire } from 'node:module';
import { posix } from 'node:path';
/** The folder of a file of the project; the root is the empty string. */
export const dirname = (file) => (file.includes('/') ? posix.dirname(file) : '');
/** A path from a folder of the project; undefined when it leads out of the root. */
export function join(folder, path) {
    const joined = posix.join(folder || '.', path).replace(/\/$/, '');
    if (joined === '..' || joined.startsWith('../'))
        return undefined;
    return joined === '.' ? '' : joined;
}
/** The folders around a file, the nearest first; the last is the root, the empty string. */
export function foldersAround(file) {
    const folder = dirname(file);
    return folder === '' ? [''] : [folder, ...foldersAround(folder)];
}
const endings = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
const sources = {
    '.js': ['.ts', '.tsx'],
    '.jsx': ['.tsx'],
    '.mjs': ['.mts'],
    '.cjs': ['.cts'],
};
/** The file of a path that is written without its ending, with the ending that it has once compiled, or for a folder. */
export function fileAt(path, files) {
    if (path === undefined)
        return undefined;
    const written = /\.[cm]?[jt]sx?$/.exec(path)?.[0];
    const plain = written ? path.slice(0, -written.length) : path;
    const candidates = [
        ...((written && sources[written]) || []).map((ending) => plain + ending),
        ...(written ? [path] : []),
        ...(path === '' ? [] : endings.map((ending) => path + ending)),
        ...endings.map((ending) => `${path === '' ? '' : `${path}/`}index${ending}`),
    ];
    return candidates.find((candidate) => files.exists(candidate));
}
/** What is worked out once for each project and key. */
export function onceFor(work) {
    const known = new WeakMap();
    return (key, files) => {
        const ofProject = known.get(files) ?? new Map();
        known.set(files, ofProject);
        if (!ofProject.has(key))
            ofProject.set(key, work(key, files));
        return ofProject.get(key);
    };
}
/** A JSON file of the project as an object, comments and trailing commas allowed; undefined for anything else. */
export const readJson = onceFor((file, files) => files.exists(file) ? parseJson(files.read(file)) : undefined);
const require = createRequire(import.meta.url);
function parseJson(text) {
    if (text === undefined)
        return undefined;
    // Needed only where names are imported from packages, so it is not loaded before.
    const { parse } = require('jsonc-parser');
    const value = parse(text.replace(/^\uFEFF/, ''), [], { allowTrailingComma: true });
    return isObject(value) ? value : undefined;
}
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export const texts = (value) => Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
/** What `*` stands for, the empty string in a pattern without it; undefined where the pattern does not match. */
export function matched(pattern, text) {
    const [before = '', after] = pattern.split('*');
    if (after === undefined)
        return pattern === text ? '' : undefined;
    const long = text.length >= before.length + after.length;
    return long && text.startsWith(before) && text.endsWith(after)
        ? text.slice(before.length, text.length - after.length)
        : undefined;
}
