import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../usage-error.js';
import { findConfig } from './config.js';

/** Which project a run reads, and which part of it it speaks about. */
export interface Scope {
  /** Absolute, without links. All of it is read; files are named relative to it, with forward slashes. */
  root: string;
  git: boolean;
  /** Absolute; undefined where there is none. */
  config?: string;
  /** Paths that were named, relative to the root, without a slash at the end; the root itself is `''`. */
  named: string[];
  /** Undefined when the whole project was asked for. */
  only?: (file: string) => boolean;
  /** A file of the root as its user sees it: relative to the working directory. */
  name(file: string): string;
  /** The same for an absolute path. */
  nameOf(path: string): string;
}

/**
 * The git work tree around what is asked for, else the folder of the nearest configuration above it, else the working
 * directory: rules compare files with each other, so a run never reads less than a project.
 *
 * @throws UsageError for a path that is not there, or that belongs to another project than the first.
 */
export function scopeOf(cwd: string, paths: readonly string[], config?: string): Scope {
  const here = realpathSync.native(cwd);
  const asked = paths.length ? paths.map((path) => located(here, path)) : [here];
  const start = folderOf(asked[0]!);
  const git = workTreeOf(start);
  const explicit = config === undefined ? undefined : located(here, config);
  const found = explicit ?? findConfig(git === undefined || inside(git, here) ? here : start, git);
  const root = git ?? outsideGit(here, start, explicit ? undefined : found);
  asked.forEach((path, index) => {
    if (inside(root, path)) return;
    throw new UsageError(
      `"${paths[index]}" is not part of ${root}, which the other paths belong to: check it by itself`,
    );
  });
  const named = asked.map((path) => slashes(relative(root, path)));
  const nameOf = (path: string) => slashes(relative(here, path));
  const name = here === root ? (file: string) => file : (file: string) => nameOf(join(root, file));
  const only = named.includes('') ? undefined : oneOf(named);
  return { root, git: git !== undefined, config: found, named, only, name, nameOf };
}

function outsideGit(here: string, start: string, config: string | undefined): string {
  if (config !== undefined && inside(dirname(config), start)) return dirname(config);
  return inside(here, start) ? here : start;
}

function located(cwd: string, path: string): string {
  try {
    return realpathSync.native(resolve(cwd, path));
  } catch {
    throw new UsageError(`"${path}" does not exist`);
  }
}

const folderOf = (path: string): string => (statSync(path).isDirectory() ? path : dirname(path));

function workTreeOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : workTreeOf(above);
}

const oneOf = (named: readonly string[]) => (file: string) =>
  named.some((path) => file === path || file.startsWith(`${path}/`));

const slashes = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

/** Whether a path lies in a folder, or is it. */
export function inside(folder: string, path: string): boolean {
  const between = relative(folder, path);
  return between === '' || (between !== '..' && !between.startsWith(`..${sep}`) && !isAbsolute(between));
}
