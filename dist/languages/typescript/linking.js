import { aliased } from './aliases.js';
import { packageFile, subpathImport } from './packages.js';
import { dirname, fileAt, join, onceFor } from './paths.js';
const resolved = onceFor((_folder) => new Map());
/** The file that an import means, or undefined when it is not the project's. */
export function target(from, file, files) {
    const known = resolved(dirname(file), files);
    if (!known.has(from)) {
        const path = resolve(from, file, files);
        // A dependency is not the project's, even where it lies in the project's folder.
        known.set(from, path && /(^|\/)node_modules\//.test(path) ? undefined : path);
    }
    return known.get(from);
}
function resolve(from, file, files) {
    if (/^\.\.?(\/|$)/.test(from))
        return fileAt(join(dirname(file), from), files);
    if (from.startsWith('#'))
        return aliased(from, file, files) ?? subpathImport(from, file, files);
    if (from === '' || /^(\/|[a-z]+:)/i.test(from))
        return undefined;
    return aliased(from, file, files) ?? packageFile(from, file, files);
}
