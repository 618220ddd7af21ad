import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Ignore } from 'ignore';
import type { Scope } from './scope.js';
import { readBytes } from './tree.js';

/** Files of others, whatever the project's own words are: never entered, even where nothing ignores them. */
const dependencies = /^(?:node_modules|bower_components|jspm_packages|\.?venv|site-packages|__pycache__|\.tox|\.nox)$/;
const vendored = /^(?:vendor|vendored|_vendor|third[-_]?party)$/;
const output =
  /^(?:dist|lib-(?:esm|cjs)|\.next|\.nuxt|\.output|\.svelte-kit|\.turbo|\.serverless|\.aws-sam|cdk\.out|coverage|htmlcov)$/;
/** What VS Code's Local History keeps of each save. */
const copies = /^\.history$/;
const minified = /[.-](?:min|bundle)\.[cm]?js$/;
/** What they say of queues is made up. Code that is read may still import from them. */
const testFolder =
  /^(?:(?:(?:unit|integration|functional|acceptance|system|smoke|load|stress|perf|performance)[-_])?tests?|__tests__|__mocks__|mocks?|specs?|e2e|(?:__)?fixtures?(?:__)?|testdata|cypress|stories|\.semgrep)$/;
const testFile =
  /(?:^|\/)(?:test_[^/]*|tests|conftest|locustfile|[^/]*_tests?)\.py$|[._-](?:test|spec|e2e|stories|mock)\.[cm]?[jt]sx?$/;

/** Why a file is left out by its path below what was named; undefined for one that is read. */
export function leftOut(file: string): string | undefined {
  if (minified.test(file)) return 'minified';
  if (testFile.test(file)) return 'tests';
  const parts = file.split('/');
  for (let index = 0; index < parts.length - 1; index += 1) {
    const part = parts[index]!;
    if (dependencies.test(part)) return 'dependencies';
    if (vendored.test(part)) return 'vendored';
    if (testFolder.test(part)) return 'tests';
    if (copies.test(part)) return 'copies of an editor';
    // `build` is also a fine name for one's own code: only what setuptools puts there is clearly not.
    if (output.test(part) || (part === 'build' && /^(?:lib|bdist)/.test(parts[index + 1]!))) return 'build output';
  }
  return undefined;
}

/**
 * Tracked files, and untracked ones that git does not ignore; outside git a walk that obeys .gitignore files. What was
 * named is there even when it is ignored. In the order of their names.
 */
export async function listFiles({ root, git, named }: Scope, skip: (reason: string) => void): Promise<string[]> {
  const listed = new Set((git ? gitFiles(root) : undefined) ?? (await walk(root, '', skip)));
  for (const path of named) {
    if (listed.has(path)) continue;
    if (statSync(join(root, path)).isFile()) listed.add(path);
    else if (path !== '' && !some(listed, (file) => file.startsWith(`${path}/`)))
      for (const file of await walk(root, path, skip)) listed.add(file);
  }
  return [...listed].sort();
}

/** A file's path below the nearest path that was named: who names a folder of tests, or a file, means it. */
export function belowNamed(file: string, named: readonly string[]): string | undefined {
  const around = named.filter((path) => path !== '' && (file === path || file.startsWith(`${path}/`)));
  const length = Math.max(-1, ...around.map((path) => path.length));
  return length === file.length ? undefined : file.slice(length + 1);
}

function some(files: Iterable<string>, matches: (file: string) => boolean): boolean {
  for (const file of files) if (matches(file)) return true;
  return false;
}

/** Undefined where git refuses: it is not installed, or the tree is someone else's. */
function gitFiles(root: string): string[] | undefined {
  // Where git is not asked, neither is this loaded; and `import` would bring the loader of ES modules with it.
  const { spawnSync } = process.getBuiltinModule('child_process');
  // A hook runs with these set, perhaps for another repository than the one that is checked.
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, ...rest } = process.env;
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    env: rest,
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout.toString().split('\0').slice(0, -1) : undefined;
}

/** The .gitignore files that hold for a folder, the nearest last. */
type Rules = readonly { folder: string; ignore: Ignore }[];

/** Links are not followed, so a cycle of them is no cycle here. */
async function walk(root: string, from: string, skip: (reason: string) => void): Promise<string[]> {
  const found: string[] = [];
  const open: { folder: string; rules: Rules }[] = [{ folder: from === '' ? '' : `${from}/`, rules: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { folder } = next;
    const entries = entriesOf(join(root, folder));
    if (!entries) skip('unreadable');
    const rules = await withRules(next.rules, root, folder, entries ?? []);
    for (const entry of entries ?? []) {
      const path = folder + entry.name;
      if (entry.isDirectory()) {
        if (dependencies.test(entry.name)) skip('dependencies');
        else if (entry.name !== '.git' && !ignored(`${path}/`, rules)) open.push({ folder: `${path}/`, rules });
      } else if (entry.isSymbolicLink()) skip('link');
      else if (entry.isFile() && !ignored(path, rules)) found.push(path);
    }
  }
  return found;
}

/** Undefined for a folder that may not be read. */
function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

async function withRules(rules: Rules, root: string, folder: string, entries: readonly Dirent[]): Promise<Rules> {
  if (!entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) return rules;
  const bytes = readBytes(join(root, folder, '.gitignore'));
  if (typeof bytes === 'string') return rules;
  const { default: ignore } = await import('ignore');
  return [...rules, { folder, ignore: ignore({ ignorecase: false }).add(bytes.toString()) }];
}

/** The nearest .gitignore that has something to say decides. */
function ignored(path: string, rules: Rules): boolean {
  for (let index = rules.length - 1; index >= 0; index -= 1) {
    const { folder, ignore } = rules[index]!;
    const said = ignore.test(path.slice(folder.length));
    if (said.ignored || said.unignored) return said.ignored;
  }
  return false;
}
