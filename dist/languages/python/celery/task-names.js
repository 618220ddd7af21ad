import { rootsFor } from '../linking.js';
/** The names that Celery may give a function's task: its module as seen from each folder that may be on Python's path. */
export function taskNames(file, name, files) {
    const path = file.replace(/(\/__init__)?\.py$/, '');
    return rootsFor(file, files)
        .filter((root) => root === '' || path.startsWith(`${root}/`))
        .map((root) => `${path.slice(root === '' ? 0 : root.length + 1).replaceAll('/', '.')}.${name}`);
}
