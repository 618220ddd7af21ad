import { posix } from 'node:path';
import type { Files } from '../languages/language.js';
import type { Step } from '../migrate.js';
import type { FileChange } from '../text/diff.js';

/** What has to be done beside the changes. */
export function notesOf(steps: readonly Step[], changes: readonly FileChange[], files: Files): string[] {
  const made = steps.filter((step) => step.made.length > 0).map(({ codemod }) => codemod);
  const order =
    made.length > 1 ? [`Deploy the steps in this order, each to all workers before the next: ${made.join(', ')}`] : [];
  const importers = changes.filter(({ before, after }) => importsRuntime(after) && !importsRuntime(before ?? ''));
  const packages = [...new Set(importers.map(({ file }) => packageOf(file, files)))];
  return [...order, ...packages.flatMap((file) => dependency(file, files))];
}

const importsRuntime = (text: string): boolean => /['"]queue-lint\/runtime['"]/.test(text);

function packageOf(file: string, files: Files): string {
  for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder))
    if (files.exists(`${folder}/package.json`)) return `${folder}/package.json`;
  return 'package.json';
}

function dependency(file: string, files: Files): string[] {
  const has = /"dependencies"\s*:\s*\{[^}]*"queue-lint"\s*:/.test(files.read(file) ?? '');
  return has
    ? []
    : [`Workers import \`queue-lint/runtime\` now: make \`queue-lint\` one of the dependencies in ${file}`];
}
