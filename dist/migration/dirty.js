import { execFile } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
const run = promisify(execFile);
/**
 * Those of the files whose present content git could not bring back: changed, staged, or not tracked. Outside a git tree,
 * and where git is not installed, there is nothing to compare with: none.
 */
export async function uncommitted(root, files) {
    const dirty = await Promise.all(files.map(async (file) => ((await isDirty(join(root, file))) ? [file] : [])));
    return dirty.flat().sort();
}
/** Asked from the file's own folder, so that a file of a submodule is answered by its own repository. */
async function isDirty(path) {
    const question = ['--literal-pathspecs', 'status', '--porcelain', '--untracked-files=all', '--', basename(path)];
    const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
    try {
        return (await run('git', ['-C', dirname(path), ...question], { env })).stdout !== '';
    }
    catch (error) {
        const { code, stderr = '' } = error;
        // A tree that git refuses to answer for is not known to be clean.
        return code !== 'ENOENT' && !stderr.includes('not a git repository');
    }
}
