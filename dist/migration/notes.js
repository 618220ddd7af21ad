import { posix } from 'node:path';
/** What has to be done beside the changes. */
export function notesOf(steps, changes, files) {
    const made = steps.filter((step) => step.made.length > 0).map(({ codemod }) => codemod);
    const order = made.length > 1 ? [`Deploy the steps in this order, each to all workers before the next: ${made.join(', ')}`] : [];
    const importers = changes.filter(({ before, after }) => importsRuntime(after) && !importsRuntime(before ?? ''));
    const packages = [...new Set(importers.map(({ file }) => packageOf(file, files)))];
    return [...order, ...packages.flatMap((file) => dependency(file, files))];
}
const importsRuntime = (text) => /['"]queue-lint\/runtime['"]/.test(text);
function packageOf(file, files) {
    for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder))
        if (files.exists(`${folder}/package.json`))
            return `${folder}/package.json`;
    return 'package.json';
}
function dependency(file, files) {
    const has = /"dependencies"\s*:\s*\{[^}]*"queue-lint"\s*:/.test(files.read(file) ?? '');
    return has
        ? []
        : [`Workers import \`queue-lint/runtime\` now: make \`queue-lint\` one of the dependencies in ${file}`];
}
