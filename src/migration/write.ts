import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileChange } from '../text/diff.js';

export type Written = { is: 'written'; files: string[] } | { is: 'refused'; why: string; files: string[] };

/**
 * Replaces all files or none, each by a temporary file and a rename; modes and owners stay. Refuses when a file's bytes
 * are no longer those that were read. An error of the file system puts back what was already replaced, and is thrown.
 */
export async function writeFiles(root: string, changes: readonly FileChange[]): Promise<Written> {
  const changed: string[] = [];
  for (const change of changes) if (!(await isAsRead(root, change))) changed.push(change.file);
  if (changed.length > 0) return { is: 'refused', why: 'changed on disk since they were read', files: changed };
  const { default: writeFileAtomic } = await import('write-file-atomic');
  const done: FileChange[] = [];
  try {
    for (const change of changes) {
      await writeFileAtomic(join(root, change.file), change.after);
      done.push(change);
    }
  } catch (error) {
    for (const { file, before } of done.reverse())
      if (before === undefined) await rm(join(root, file), { force: true });
      else await writeFileAtomic(join(root, file), before);
    throw error;
  }
  return { is: 'written', files: changes.map((change) => change.file) };
}

/** Compared as bytes: a file that is not UTF-8 never equals the text that was read from it. */
async function isAsRead(root: string, { file, before }: FileChange): Promise<boolean> {
  const bytes = await readFile(join(root, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (bytes === undefined || before === undefined) return bytes === before;
  return bytes.equals(Buffer.from(before, 'utf8'));
}
