import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Input } from '../../src/check.js';
import type { Files, Source } from '../../src/languages/language.js';
import { mentions } from '../../src/languages/mentions.js';
import { type Config, defaultConfig } from '../../src/run/config.js';
import { leftOut } from '../../src/run/list.js';
import { loadLanguages } from '../../src/run/read.js';

/** Path -> text. */
export type Tree = Readonly<Record<string, string>>;

/** The files of a folder; `leave` names entries of its top that are not part of the project. */
export function treeOf(folder: string, leave: readonly string[] = []): Tree {
  const tree: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (entry.isFile() && !leave.includes(name.split('/')[0]!)) tree[name] = readFileSync(path, 'utf8');
  }
  return tree;
}

export const filesOf = (tree: Tree): Files => ({
  root: '/project',
  exists: (file) => Object.hasOwn(tree, file),
  read: (file) => (Object.hasOwn(tree, file) ? tree[file] : undefined),
});

/** A run over a tree in memory: each file goes to the language that claims it, if it mentions what matters. */
export async function inputOf(tree: Tree, config: Partial<Config> = {}): Promise<Input> {
  const sources = new Map<string, Source[]>();
  for (const language of await loadLanguages()) {
    const mine = Object.entries(tree).filter(
      ([file, text]) =>
        language.files.some((ending) => file.endsWith(ending)) && mentions(language, text) && !leftOut(file),
    );
    sources.set(
      language.id,
      mine.map(([file, text]) => ({ file, text })),
    );
  }
  return {
    files: filesOf(tree),
    sources,
    considered: Object.keys(tree).length,
    skipped: {},
    config: { ...defaultConfig, ...config },
  };
}
