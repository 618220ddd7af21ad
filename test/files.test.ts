import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mentions } from '../src/languages/mentions.js';
import { gather } from '../src/run/input.js';
import { leftOut } from '../src/run/list.js';
import { loadLanguages } from '../src/run/read.js';
import { projectFiles, readBytes } from '../src/run/tree.js';
import { UsageError } from '../src/usage-error.js';
import { folderOf, git, repositoryOf } from './support/folder.js';

const task = 'from celery import shared_task\n\n\n@shared_task\ndef resize_thumbnail(key): ...\n';
const page = 'export const title = "Invoices";\n';

/** The files of a run that are read as code, and what became of the rest. */
async function chosen(cwd: string, ...paths: string[]) {
  const { input, scope } = await gather({ cwd, paths });
  const files = [...input.sources.values()].flat().map(({ file }) => file);
  return { files: [...new Set(files)].sort(), skipped: input.skipped, considered: input.considered, input, scope };
}

describe('which files are read', () => {
  it('tracked ones, and untracked ones that git does not ignore', async () => {
    const folder = repositoryOf({ '.gitignore': 'scratch/\n', 'app/tasks.py': task, 'scratch/old_tasks.py': task });
    writeFileSync(join(folder, 'app/new_tasks.py'), task);
    expect((await chosen(folder)).files).toEqual(['app/new_tasks.py', 'app/tasks.py']);
  });

  it('a tracked file that is gone is passed over', async () => {
    const folder = repositoryOf({ 'tasks.py': task, 'gone_tasks.py': task });
    rmSync(join(folder, 'gone_tasks.py'));
    const { files, skipped } = await chosen(folder);
    expect(files).toEqual(['tasks.py']);
    expect(skipped).toEqual({});
  });

  it('an unmerged file is read once', async () => {
    const folder = repositoryOf({ 'tasks.py': task });
    const hash = git(folder, 'hash-object', '-w', 'tasks.py').trim();
    const stages = [1, 2, 3].map((stage) => `100644 ${hash} ${stage}\ttasks.py`).join('\n');
    git(folder, 'rm', '--cached', '--quiet', 'tasks.py');
    execFileSync('git', ['update-index', '--index-info'], { cwd: folder, input: `${stages}\n` });
    expect(git(folder, 'ls-files').trim().split('\n')).toHaveLength(3);
    expect((await chosen(folder)).considered).toBe(1);
  });

  it('outside git .gitignore files are obeyed, the nearest first', async () => {
    const { files } = await chosen(
      folderOf({
        '.gitignore': '*_old.py\nlocal/\n',
        'tasks_old.py': task,
        'local/tasks.py': task,
        'kept/.gitignore': '!tasks_old.py\n',
        'kept/tasks_old.py': task,
        'kept/tasks.py': task,
      }),
    );
    expect(files).toEqual(['kept/tasks.py', 'kept/tasks_old.py']);
  });

  it('not those that mention nothing', async () => {
    const { files, considered } = await chosen(folderOf({ 'page.ts': page, 'tasks.py': task, 'notes.md': task }));
    expect(files).toEqual(['tasks.py']);
    expect(considered).toBe(2);
  });

  it('what others wrote, or a tool did, is left out and counted', async () => {
    const { files, skipped } = await chosen(
      repositoryOf({
        'node_modules/celery-client/index.js': `// queue-lint-ignore\n${page}`,
        'third_party/kombu/tasks.py': task,
        'dist/worker.js': '// queue-lint-ignore\n',
        'static/worker.min.js': '// queue-lint-ignore\n',
        'static/bundle.js': `/* queue-lint-ignore */ ${'x=1;'.repeat(9000)}\n`,
        'build/lib/app/tasks.py': task,
        'build/tasks.py': task,
      }),
    );
    expect(files).toEqual(['build/tasks.py']);
    expect(skipped).toEqual({ dependencies: 1, vendored: 1, 'build output': 2, minified: 2 });
  });

  it('tests are left out and counted, unless they are named', async () => {
    const folder = repositoryOf({
      'tests/worker/tasks.py': task,
      'app/test_tasks.py': task,
      'app/tasks.py': task,
      'app/worker.test.ts': '// queue-lint-ignore\n',
    });
    const { files, skipped } = await chosen(folder);
    expect(files).toEqual(['app/tasks.py']);
    expect(skipped).toEqual({ tests: 3 });
    expect((await chosen(folder, 'tests/worker')).files).toEqual(['app/tasks.py', 'tests/worker/tasks.py']);
    expect((await chosen(folder, 'app/test_tasks.py')).files).toEqual(['app/tasks.py', 'app/test_tasks.py']);
  });

  it('a long file of short lines is not minified', async () => {
    const { files } = await chosen(folderOf({ 'worker.js': `// queue-lint-ignore\n${'count += 1;\n'.repeat(5000)}` }));
    expect(files).toEqual(['worker.js']);
  });

  it('binary and very large files are left out and counted', async () => {
    const { files, skipped } = await chosen(
      folderOf({ 'data.py': `${task}\0`, 'table.py': `${task}# ${'x'.repeat(2 ** 21)}`, 'tasks.py': task }),
    );
    expect(files).toEqual(['tasks.py']);
    expect(skipped).toEqual({ binary: 1, 'too large': 1 });
  });

  it('links are not followed: round, out of the project, or to nothing', async () => {
    const outside = folderOf({ 'tasks.py': task });
    const folder = repositoryOf({ 'app/tasks.py': task });
    symlinkSync(folder, join(folder, 'app/round'));
    symlinkSync('looped.py', join(folder, 'looped.py'));
    symlinkSync(join(outside, 'tasks.py'), join(folder, 'outside.py'));
    symlinkSync('app/tasks.py', join(folder, 'again.py'));
    for (const place of [folder, join(folder, 'app')]) {
      const { files, skipped } = await chosen(place);
      expect(files).toEqual(['app/tasks.py']);
      expect(skipped).toEqual({ link: 3 });
    }
    rmSync(join(folder, '.git'), { recursive: true });
    expect((await chosen(folder)).files).toEqual(['app/tasks.py']);
  });

  it.skipIf(userInfo().uid === 0)('a file that may not be read is a problem', async () => {
    const folder = folderOf({ 'tasks.py': task });
    chmodSync(join(folder, 'tasks.py'), 0);
    const { input, skipped } = await chosen(folder);
    expect(skipped).toEqual({ unreadable: 1 });
    expect(input.problems).toEqual([{ file: 'tasks.py', start: 0, message: 'the file cannot be read' }]);
  });

  it.runIf(process.platform === 'linux')('an error of the disk is told from a file that is gone', () => {
    expect(readBytes('/proc/self/mem')).toBe('unreadable');
    expect(readBytes('/proc/self/absent')).toBe('gone');
    expect(readBytes('/proc')).toBe('not a file');
  });

  it('bytes that are not UTF-8 are read as Latin-1, a byte order mark stays', async () => {
    const { input } = await chosen(
      folderOf({
        'latin.py': Buffer.from(`# Gr\xfc\xdfe\n${task}`, 'latin1'),
        'marked.py': `\uFEFF${task}`,
      }),
    );
    expect(input.files.read('latin.py')).toBe(`# Grüße\n${task}`);
    expect(input.files.read('marked.py')).toBe(`\uFEFF${task}`);
  });

  it('every language reads a file for its suppressions alone', async () => {
    for (const language of await loadLanguages())
      expect([language.id, mentions(language, 'queue-lint-ignore')]).toEqual([language.id, true]);
  });

  it.each([
    ['apps/vendor/tasks.py', 'vendored'],
    ['src/vendors.ts', undefined],
    ['packages/api/dist/index.js', 'build output'],
    ['.history/src/worker_20230302193409.ts', 'copies of an editor'],
    ['src/distance.ts', undefined],
    ['lib/jquery-min.js', 'minified'],
    ['venv/lib/python3.12/site-packages/celery/app.py', 'dependencies'],
    ['build/bdist.linux-x86_64/tasks.py', 'build output'],
    ['coverage/lcov-report/sorter.js', 'build output'],
    ['src/coverage.ts', undefined],
    ['packages/api/__tests__/worker.ts', 'tests'],
    ['app/jobs_test.py', 'tests'],
    ['load_test/driver.py', 'tests'],
    ['bench/locustfile.py', 'tests'],
    ['app/speed_test/runs.py', undefined],
    ['app/tests.py', 'tests'],
    ['src/contest.ts', undefined],
    ['app/testing.py', undefined],
  ])('%s: %s', (file, reason) => {
    expect(leftOut(file)).toBe(reason);
  });
});

describe('which project is read', () => {
  it('the whole work tree from a folder inside it, reporting on that folder', async () => {
    const folder = repositoryOf({ 'api/tasks.py': task, 'web/tasks.py': task });
    const { files, scope } = await chosen(join(folder, 'api'));
    expect(scope.root).toBe(folder);
    expect(files).toEqual(['api/tasks.py', 'web/tasks.py']);
    expect(['api/tasks.py', 'web/tasks.py'].map((file) => scope.only?.(file))).toEqual([true, false]);
    expect(scope.name('web/tasks.py')).toBe('../web/tasks.py');
  });

  it('named paths narrow what is reported', async () => {
    const folder = repositoryOf({ 'api/tasks.py': task, 'api2/tasks.py': task });
    const { files, scope } = await chosen(folder, 'api');
    expect(files).toHaveLength(2);
    expect(['api/tasks.py', 'api2/tasks.py'].map((file) => scope.only?.(file))).toEqual([true, false]);
    expect((await chosen(folder, 'api', '.')).scope.only).toBeUndefined();
  });

  it('a named file is read though git ignores it', async () => {
    const folder = repositoryOf({ '.gitignore': 'scratch\n', 'scratch/tasks.py': task, 'scratch/more/tasks.py': task });
    expect((await chosen(folder, 'scratch/tasks.py')).files).toEqual(['scratch/tasks.py']);
    expect((await chosen(folder, 'scratch')).files).toEqual(['scratch/more/tasks.py', 'scratch/tasks.py']);
  });

  it('another work tree, by its path', async () => {
    const here = repositoryOf({ 'tasks.py': task });
    const there = repositoryOf({ 'jobs/tasks.py': task });
    const { scope, files } = await chosen(here, join(there, 'jobs'));
    expect(scope.root).toBe(there);
    expect(files).toEqual(['jobs/tasks.py']);
    await expect(chosen(here, there, '.')).rejects.toThrow(/"\." is not part of .*: check it by itself/);
  });

  it('a repository inside another is its own project', async () => {
    const folder = repositoryOf({ 'tasks.py': task });
    mkdirSync(join(folder, 'plugins/audit'), { recursive: true });
    writeFileSync(join(folder, 'plugins/audit/tasks.py'), task);
    git(join(folder, 'plugins/audit'), 'init', '--quiet');
    expect((await chosen(folder, 'plugins/audit')).files).toEqual(['tasks.py']);
    expect((await chosen(folder)).files).toEqual(['tasks.py']);
  });

  it('a hook that runs for another repository does not lead astray', async () => {
    const here = repositoryOf({ 'tasks.py': task });
    const there = repositoryOf({ 'jobs.py': task });
    process.env.GIT_DIR = join(here, '.git');
    try {
      expect((await chosen(there)).files).toEqual(['jobs.py']);
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  it('a path that is not there is refused', async () => {
    await expect(chosen(folderOf({}), 'tasks.py')).rejects.toThrow(new UsageError('"tasks.py" does not exist'));
  });
});

describe('the files that code may ask for', () => {
  const folder = () => {
    const outside = folderOf({ 'secret.py': 'KEY = "s3cr3t"\n' });
    const root = folderOf({
      'app/settings.py': 'LIMIT = 1800\n',
      'logo.py': '\0\0',
      'big.py': 'x'.repeat(2 ** 21 + 1),
    });
    symlinkSync(join(outside, 'secret.py'), join(root, 'secret.py'));
    symlinkSync('settings.py', join(root, 'app/linked.py'));
    symlinkSync('round.py', join(root, 'round.py'));
    return { outside, files: projectFiles(root) };
  };

  it('are those of the project', () => {
    const { files } = folder();
    expect(files.read('app/settings.py')).toBe('LIMIT = 1800\n');
    expect(files.read('app/../app/settings.py')).toBe('LIMIT = 1800\n');
    expect(files.read('app/linked.py')).toBe('LIMIT = 1800\n');
    expect(files.exists('app')).toBe(false);
    expect([files.read('logo.py'), files.read('big.py'), files.read('absent.py')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('none outside it', () => {
    const { files, outside } = folder();
    const paths = [
      'secret.py',
      `../${outside.split('/').at(-1)}/secret.py`,
      join('..', outside, 'secret.py'),
      'round.py',
      'a\0b.py',
    ];
    for (const path of paths) expect([path, files.exists(path), files.read(path)]).toEqual([path, false, undefined]);
  });
});
