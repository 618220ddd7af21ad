import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Migration, migrate } from '../../src/migrate.js';
import type { Config } from '../../src/run/config.js';
import { inputOf, type Tree, treeOf } from './project.js';

export interface Asked {
  config?: Partial<Config>;
  unsafe?: boolean;
  only?: readonly string[];
  /** The comments that go with what is taken out. */
  drops?: readonly string[];
}

/** A migration of a tree in memory, and the tree that it leads to. */
export async function migrated(
  tree: Tree,
  { config, drops: _, ...options }: Asked = {},
): Promise<{ migration: Migration; after: Tree }> {
  const migration = await migrate(await inputOf(tree, config), options);
  const changed = Object.fromEntries(migration.changes.map(({ file, after }) => [file, after]));
  return { migration, after: { ...tree, ...changed } };
}

/** What was skipped, as `skipped.txt` holds it. */
export const skippedIn = ({ steps }: Migration): string =>
  steps
    .flatMap(({ codemod, skipped }) => skipped.map(({ file, line, why }) => `${codemod} ${file}:${line} ${why}\n`))
    .join('');

const vendored = readFileSync(new URL('../../python/queue_claims.py', import.meta.url), 'utf8');

/** The files of an `after` folder, in which an empty `queue_claims.py` stands for the module as it is shipped. */
export const afterIn = (folder: string): Tree =>
  Object.fromEntries(
    Object.entries(treeOf(folder)).map(([file, text]) => [file, file.endsWith('queue_claims.py') ? vendored : text]),
  );

/** Rewrites an `after` folder. */
export function writeAfter(folder: string, after: Tree): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(after)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text === vendored ? '' : text);
  }
}
