import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { findConfig } from './config.js';
import { UsageError } from './usage-error.js';
/**
 * The git work tree around what is asked for, else the folder of the nearest configuration above it, else the working
 * directory: rules compare files with each other, so a run never reads less than a project.
 *
 * @throws UsageError for a path that is not there, or that belongs to another project than the first.
 */
export function scopeOf(cwd, paths, config) {
    const here = realpathSync.native(cwd);
    const asked = paths.length ? paths.map((path) => located(here, path)) : [here];
    const start = folderOf(asked[0]);
    const git = workTreeOf(start);
    const explicit = config === undefined ? undefined : located(here, config);
    const found = explicit ?? findConfig(git === undefined || inside(git, here) ? here : start, git);
    const root = git ?? outsideGit(here, start, explicit ? undefined : found);
    asked.forEach((path, index) => {
        if (inside(root, path))
            return;
        throw new UsageError(`"${paths[index]}" is not part of ${root}, which the other paths belong to: check it by itself`);
    });
    const named = asked.map((path) => slashes(relative(root, path)));
    const nameOf = (path) => slashes(relative(here, path));
    const name = here === root ? (file) => file : (file) => nameOf(join(root, file));
    const only = named.includes('') ? undefined : oneOf(named);
    return { root, git: git !== undefined, config: found, named, only, name, nameOf };
}
function outsideGit(here, start, config) {
    if (config !== undefined && inside(dirname(config), start))
        return dirname(config);
    return inside(here, start) ? here : start;
}
function located(cwd, path) {
    try {
        return realpathSync.native(resolve(cwd, path));
    }
    catch {
        throw new UsageError(`"${path}" does not exist`);
    }
}
const folderOf = (path) => (statSync(path).isDirectory() ? path : dirname(path));
function workTreeOf(folder) {
    if (existsSync(join(folder, '.git')))
        return folder;
    const above = dirname(folder);
    return above === folder ? undefined : workTreeOf(above);
}
const oneOf = (named) => (file) => named.some((path) => file === path || file.startsWith(`${path}/`));
const slashes = (path) => (sep === '/' ? path : path.split(sep).join('/'));
/** Whether a path lies in a folder, or is it. */
export function inside(folder, path) {
    const between = relative(folder, path);
    return between === '' || (between !== '..' && !between.startsWith(`..${sep}`) && !isAbsolute(between));
}
