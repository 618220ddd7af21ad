import { type Known, set, unknown } from '../../facts/index.js';
import type { Files } from '../language.js';
import { dirname, foldersAround, isObject, join, readJson } from './paths.js';

const sections = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/** The major version of a package as a file of the project gets it: by the nearest package.json that names it, else by a lock file. */
export function majorOf(name: string, file: string, files: Files): Known<number> {
  for (const folder of foldersAround(file)) {
    const path = join(folder, 'package.json')!;
    const range = rangeIn(path, name, files);
    if (range === undefined) continue;
    const major = majorIn(range);
    if (major !== undefined) return set(major, placeIn(path, name, files));
    return locked(name, folder, files) ?? unknown(`${path} asks for ${name} ${range}`, placeIn(path, name, files));
  }
  return locked(name, dirname(file), files) ?? unknown(`no package.json around ${file} names ${name}`);
}

function rangeIn(path: string, name: string, files: Files): string | undefined {
  const json = readJson(path, files);
  for (const section of sections) {
    const listed = json?.[section];
    const range = isObject(listed) ? listed[name] : undefined;
    if (typeof range === 'string') return range;
  }
  return undefined;
}

/** Undefined where a range leaves more than one major version: `*`, `latest`, `>=5`, `^7 || ^8`. */
function majorIn(range: string): number | undefined {
  const plain = range.replace(/^(npm:(@?[^@]+@)?|workspace:)/, '').trim();
  const one = /^[\^~=v]*\s*(\d+)(?:\.(?:\d+|x|\*)){0,2}(?:[-+][\w.+-]+)?$/.exec(plain);
  if (one) return Number(one[1]);
  const between = /^>=\s*(\d+)[\w.-]*\s+<\s*(\d+)(?:\.0){0,2}(?:-0)?$/.exec(plain);
  return between && Number(between[2]) === Number(between[1]) + 1 ? Number(between[1]) : undefined;
}

function placeIn(path: string, name: string, files: Files) {
  const start = Math.max(0, files.read(path)?.indexOf(`"${name}"`) ?? 0);
  return { file: path, start, end: start + name.length + 2 };
}

/** What the lock files of a folder, or of one around it, hold: npm's, Yarn's and pnpm's. Several majors are none. */
function locked(name: string, folder: string, files: Files): Known<number> | undefined {
  for (const around of foldersAround(`${folder === '' ? '' : `${folder}/`}package.json`))
    for (const [lock, versions] of Object.entries(locks)) {
      const path = join(around, lock)!;
      const text = files.exists(path) ? files.read(path) : undefined;
      const found = text === undefined ? [] : versions(text, name);
      const majors = new Set(found.map(({ version }) => Number.parseInt(version, 10)));
      if (majors.size !== 1) continue;
      const [{ start, end }] = found as [Version];
      return set([...majors][0]!, { file: path, start, end });
    }
  return undefined;
}

interface Version {
  version: string;
  start: number;
  end: number;
}

const locks: Record<string, (text: string, name: string) => Version[]> = {
  'package-lock.json': ofNpm,
  'npm-shrinkwrap.json': ofNpm,
  'yarn.lock': (text, name) => matches(text, `^"?${name}@[^\\n]*:\\n\\s+version:? "?(\\d[\\w.+-]*)`, name),
  'pnpm-lock.yaml': (text, name) => matches(text, `^\\s+['"]?/?${name}[@/](\\d[\\w.+-]*)`, name),
};

/** The root's own copy comes before those of packages below it. */
function ofNpm(text: string, name: string): Version[] {
  const root = matches(text, `"node_modules/${name}": \\{\\s*"version": "(\\d[\\w.+-]*)`, name);
  return root.length > 0 ? root : matches(text, `^    "${name}": \\{\\s*"version": "(\\d[\\w.+-]*)`, name);
}

const matches = (text: string, pattern: string, name: string): Version[] =>
  [...text.matchAll(new RegExp(pattern.replaceAll(name, name.replace(/[/.]/g, '\\$&')), 'gm'))].map((found) => ({
    version: found[1]!,
    start: found.index,
    end: found.index + found[0].length,
  }));
