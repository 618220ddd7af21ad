import { formatPatch, structuredPatch } from 'diff';

/** What a file was and is to be; `before` is absent for a new file. */
export interface FileChange {
  file: string;
  before?: string;
  after: string;
}

/** A unified patch with git's headers, as `git apply` takes it: line endings, and a missing one at the end, are kept. */
export const patchOf = (changes: readonly FileChange[]): string => changes.map(patchOfFile).join('');

function patchOfFile({ file, before, after }: FileChange): string {
  const isNew = before === undefined;
  const from = isNew ? '/dev/null' : `a/${file}`;
  const patch = structuredPatch(from, `b/${file}`, before ?? '', after, undefined, undefined, { context: 3 });
  // Without `isGit` the library puts a line of `====` first, which is no part of a patch.
  return formatPatch({ ...patch, isGit: true, isCreate: isNew });
}
