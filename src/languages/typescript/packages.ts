import type { Files } from '../language.js';
import { fileAt, foldersAround, isObject, type Json, join, matched, readJson, texts } from './paths.js';

/** The file of a package of the same monorepo: `@acme/jobs`, `@acme/jobs/repository`. */
export function packageFile(from: string, file: string, files: Files): string | undefined {
  const [name = ''] = /^(@[^/]+\/[^/]+|[^/]+)/.exec(from) ?? [];
  const folder = packageFolder(name, file, files);
  const json = folder === undefined ? undefined : readJson(join(folder, 'package.json')!, files);
  if (folder === undefined || !json) return undefined;
  const path = from.slice(name.length + 1);
  const written = path === '' ? [json.exports, json.source, json.module, json.main, json.types] : [json.exports];
  const targets = [
    ...targetsOf(written[0], path === '' ? '.' : `./${path}`),
    ...written.slice(1).flatMap((one) => (typeof one === 'string' ? [one] : [])),
    ...(path === '' ? ['src/index', 'index'] : [path, `src/${path}`]),
  ];
  return firstFile(folder, targets, files);
}

/** `#store` of `imports` in the nearest package.json. */
export function subpathImport(from: string, file: string, files: Files): string | undefined {
  for (const folder of foldersAround(file)) {
    const json = readJson(join(folder, 'package.json')!, files);
    if (json) return firstFile(folder, targetsOf(json.imports, from), files);
  }
  return undefined;
}

/** What is compiled is not in the project: its source stands at the same place under `src`, or without the folder. */
function firstFile(folder: string, targets: readonly string[], files: Files): string | undefined {
  const compiled = /(^|\/)(dist|lib|build|out|esm|cjs)(\/(esm|cjs))?\//;
  for (const target of targets)
    for (const path of [target, target.replace(compiled, '$1src/'), target.replace(compiled, '$1')]) {
      const found = fileAt(join(folder, path.replace(/\.d\.([cm]?)ts$/, '.$1js')), files);
      if (found !== undefined) return found;
    }
  return undefined;
}

/** All files that `exports` or `imports` gives to a subpath, under whatever condition. */
function targetsOf(map: unknown, path: string): string[] {
  if (!isObject(map) || !Object.keys(map).some((key) => /^[.#]/.test(key))) return path === '.' ? leaves(map) : [];
  for (const [pattern, target] of Object.entries(map)) {
    const star = matched(pattern, path);
    if (star !== undefined) return leaves(target).map((leaf) => leaf.replaceAll('*', star));
  }
  return [];
}

const leaves = (target: unknown): string[] =>
  typeof target === 'string' ? [target] : isObject(target) ? Object.values(target).flatMap(leaves) : [];

/**
 * The folder of a package of the same monorepo. Folders cannot be listed, so it is looked for where the workspace's
 * patterns and the package's name say; its package.json must have that name.
 */
export function packageFolder(name: string, file: string, files: Files): string | undefined {
  for (const folder of foldersAround(file)) {
    const json = readJson(join(folder, 'package.json')!, files);
    if (json?.name === name) return folder;
    for (const pattern of workspaces(folder, json, files))
      for (const own of foldersFor(name)) {
        const path = join(folder, pattern.replace(/\*\*?(\/\*)?/, own));
        if (path !== undefined && readJson(`${path}/package.json`, files)?.name === name) return path;
      }
  }
  return undefined;
}

/** `@acme/print-jobs` stands in `print-jobs`, `acme-print-jobs`, or, where packages share a beginning, in `jobs`. */
function foldersFor(name: string): string[] {
  const whole = name.replace('@', '').replace('/', '-').split('-');
  return [...new Set([name.split('/').at(-1)!, ...whole.map((_, index) => whole.slice(index).join('-'))])];
}

function workspaces(folder: string, json: Json | undefined, files: Files): string[] {
  const listed = isObject(json?.workspaces) ? json.workspaces.packages : json?.workspaces;
  const pnpm = join(folder, 'pnpm-workspace.yaml')!;
  const yaml = files.exists(pnpm) ? (files.read(pnpm) ?? '') : '';
  const packages = /^packages:[^\S\n]*\n((?:[^\S\n]*(?:-.*|#.*)?\n?)*)/m.exec(yaml)?.[1] ?? '';
  const items = [...packages.matchAll(/^\s*-\s*["']?([^"'\s#]+)/gm)].map(([, pattern]) => pattern!);
  return [...texts(listed), ...items].filter((pattern) => !pattern.startsWith('!'));
}
