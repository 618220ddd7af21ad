import { closeSync, constants, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inside } from './scope.js';
/** Above this a file is data or generated code. */
export const largest = 2 * 1024 * 1024;
// One buffer for all: 50,000 buffers of their own cost more than the reading (libraries.md, Speed).
const buffer = Buffer.allocUnsafeSlow(largest + 1);
/** A file's bytes, good until the next read. Links are not followed: what they lead to has a name of its own. */
export function readBytes(path) {
    let file;
    try {
        file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
        let length = 0;
        for (let read = 1; read > 0 && length < buffer.length; length += read)
            read = readSync(file, buffer, length, buffer.length - length, null);
        return length > largest ? 'too large' : buffer.subarray(0, length);
    }
    catch (error) {
        return refusalOf(error.code);
    }
    finally {
        if (file !== undefined)
            closeSync(file);
    }
}
function refusalOf(code) {
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'gone';
    if (code === 'ELOOP' || code === 'EMLINK')
        return 'link';
    return code === 'EISDIR' ? 'not a file' : 'unreadable';
}
export const isBinary = (bytes) => bytes.includes(0);
/**
 * UTF-8 with its byte order mark, so offsets are those of the file. Other bytes are read as Latin-1: settings and code are
 * ASCII in every older encoding, and `migrate` will not write such a file, for its text does not encode to its bytes.
 */
export function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return bytes.toString('latin1');
    }
}
/** The files of a folder, none outside it, not even through a link. `known` are texts that were read already. */
export function projectFiles(root, known = new Map()) {
    const there = new Map();
    const names = new Map();
    // An import is looked for under a dozen names, most of which no folder has: a folder is listed once, no file asked for.
    const isNamed = (file) => {
        const folder = dirname(file);
        let listed = names.get(folder);
        if (!listed) {
            listed = namesIn(join(root, folder));
            names.set(folder, listed);
        }
        return listed.has(basename(file));
    };
    const exists = (file) => {
        let exists = there.get(file);
        if (exists === undefined) {
            exists = inside(root, join(root, file)) && isNamed(file) && realPath(root, file) !== undefined;
            there.set(file, exists);
        }
        return exists;
    };
    return {
        root,
        exists,
        read(file) {
            if (!known.has(file))
                known.set(file, exists(file) ? readText(root, file) : undefined);
            return known.get(file);
        },
    };
}
/** Of what is no folder, or may not be listed, none. */
function namesIn(folder) {
    try {
        return new Set(readdirSync(folder));
    }
    catch {
        return new Set();
    }
}
function readText(root, file) {
    const path = realPath(root, file);
    const bytes = path === undefined ? 'gone' : readBytes(path);
    return typeof bytes === 'string' || isBinary(bytes) ? undefined : decode(bytes);
}
/** Where a file of the root really is; links that lead out of it, or round, lead nowhere. */
function realPath(root, file) {
    const path = join(root, file);
    try {
        if (!inside(root, path) || !statSync(path, { throwIfNoEntry: false })?.isFile())
            return undefined;
        const real = realpathSync.native(path);
        return inside(root, real) ? real : undefined;
    }
    catch {
        return undefined;
    }
}
