import { chmodSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { migrate } from '../src/migrate.js';
import { accept } from '../src/migration/accept.js';
import type { Draft } from '../src/migration/draft.js';
import { firstStage } from '../src/migration/stage.js';
import { gather } from '../src/run/input.js';
import { loadLanguages } from '../src/run/read.js';
import { patchOf } from '../src/text/diff.js';
import { folderOf, git, repositoryOf } from './support/folder.js';
import { migrated } from './support/migrations.js';
import { inputOf, type Tree, treeOf } from './support/project.js';

const worker = `export const worker = { acksLate: false, visibilityTimeout: 60, taskTimeLimit: 300, prefetch: 3 };\n`;
const other = `export const mailer = { acksLate: false, visibilityTimeout: 30, taskTimeLimit: 20, prefetch: 1 };\n`;
const project: Tree = { 'src/worker.ts': worker, 'src/mailer.ts': other, 'README.md': 'A worker.\n' };

const run = async (cwd: string, paths: string[] = []) => migrate((await gather({ cwd, paths })).input);

const failing = vi.hoisted(() => ({ at: Number.POSITIVE_INFINITY, written: 0 }));
vi.mock('write-file-atomic', async (original) => {
  const real = (await original<{ default: (...given: unknown[]) => Promise<void> }>()).default;
  return {
    default: (...given: unknown[]) => {
      failing.written += 1;
      return failing.written === failing.at ? Promise.reject(new Error('the disk is full')) : real(...given);
    },
  };
});
afterEach(() => {
  failing.at = Number.POSITIVE_INFINITY;
  failing.written = 0;
});

describe('a dry run', () => {
  it('changes no byte and no time of any file', async () => {
    const folder = repositoryOf(project);
    const then = new Date('2024-05-01T10:00:00Z');
    for (const file of Object.keys(project)) utimesSync(join(folder, file), then, then);
    const { changes } = await run(folder);
    expect(changes.map(({ file }) => file)).toEqual(['src/mailer.ts', 'src/worker.ts']);
    for (const [file, text] of Object.entries(project)) {
      expect(statSync(join(folder, file)).mtimeMs).toBe(then.getTime());
      expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
    }
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  it('judges each step on the code that the steps before it made', async () => {
    const { migration, after } = await migrated(project);
    const steps = migration.steps.map(({ codemod }) => codemod);
    const order = ['prefetch-one', 'visibility-timeout', 'atomic-claim', 'early-ack'];
    expect(steps.filter((codemod) => order.includes(codemod))).toEqual(order);
    // With three messages reserved the window would have to be 1200 s.
    expect(after['src/worker.ts']).toContain('visibilityTimeout: 600, taskTimeLimit: 300, prefetch: 1');
  });

  it('says what a claim that is a condition alone does not protect from', async () => {
    const before = treeOf(`${import.meta.dirname}/../fixtures/codemods/atomic-claim/py-boto3-in-place/before`);
    const { migration } = await migrated(before, { unsafe: true, only: ['atomic-claim'] });
    const whys = migration.steps.flatMap(({ made }) => made.map(({ why }) => why));
    expect(whys.length).toBeGreaterThan(0);
    for (const why of whys) expect(why).toContain('it writes no token and no lease');
  });

  it('names places as they are on disk', async () => {
    const { migration } = await migrated({ 'worker.ts': `\n\n${worker.replaceAll(', ', ',\n  ')}` });
    expect(migration.steps.flatMap(({ made }) => made.map(({ line }) => line))).toEqual([6, 4]);
  });

  it('takes only the codemods and the paths that are asked for', async () => {
    const { migration } = await migrated(project, { only: ['visibility-timeout'] });
    expect(migration.steps.filter(({ made }) => made.length > 0).map(({ codemod }) => codemod)).toEqual([
      'visibility-timeout',
    ]);
    expect((await run(folderOf(project), ['src/mailer.ts'])).changes.map(({ file }) => file)).toEqual([
      'src/mailer.ts',
    ]);
  });
});

describe('writing', () => {
  it('replaces the files of the patch, and keeps their modes', async () => {
    const folder = repositoryOf(project);
    chmodSync(join(folder, 'src/worker.ts'), 0o755);
    git(folder, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '-qam', 'Mode');
    const migration = await run(folder);
    expect(await migration.apply()).toEqual({ is: 'written', files: ['src/mailer.ts', 'src/worker.ts'] });
    expect(statSync(join(folder, 'src/worker.ts')).mode & 0o777).toBe(0o755);
    expect(treeOf(join(folder, 'src'))).toEqual(
      Object.fromEntries(migration.changes.map(({ file, after }) => [file.slice(4), after])),
    );
    expect(git(folder, 'status', '--porcelain').trim().split('\n').length).toBe(2);
  });

  it('refuses files that were changed since they were read, and writes none', async () => {
    const folder = folderOf(project);
    const migration = await run(folder);
    writeFileSync(join(folder, 'src/worker.ts'), `${worker}// later\n`);
    expect(await migration.apply()).toMatchObject({ is: 'refused', files: ['src/worker.ts'] });
    expect(readFileSync(join(folder, 'src/mailer.ts'), 'utf8')).toBe(other);
  });

  it('puts everything back when a file cannot be written', async () => {
    const folder = folderOf(project);
    const migration = await run(folder);
    failing.at = 2;
    await expect(migration.apply()).rejects.toThrow('the disk is full');
    expect(treeOf(folder)).toEqual(project);
  });

  it('refuses files with uncommitted changes, tracked or not, unless they are allowed', async () => {
    const folder = repositoryOf({ 'src/mailer.ts': other, 'notes.md': 'None.\n' });
    writeFileSync(join(folder, 'notes.md'), 'Some.\n');
    expect((await (await run(folder)).apply()).is).toBe('written');
    git(folder, 'checkout', '-q', 'src/mailer.ts');
    writeFileSync(join(folder, 'src/mailer.ts'), `${other}// mine\n`);
    expect(await (await run(folder)).apply()).toMatchObject({ is: 'refused', files: ['src/mailer.ts'] });
    writeFileSync(join(folder, 'src/untracked.ts'), worker);
    expect(await (await run(folder)).apply()).toMatchObject({
      is: 'refused',
      files: ['src/mailer.ts', 'src/untracked.ts'],
    });
    expect((await (await run(folder)).apply({ allowDirty: true })).is).toBe('written');
  });

  it('needs no git', async () => {
    expect((await (await run(folderOf(project))).apply()).is).toBe('written');
  });
});

describe('changes', () => {
  const set = async (drafts: readonly [start: string, end: string][]) => {
    const tree = {
      'src/worker.ts': `import { minutes } from './time.js';\n${worker.replace('300', 'minutes(5)')}`,
      'src/mailer.ts': other,
    };
    const stage = await firstStage(await inputOf(tree));
    const text = tree['src/worker.ts'];
    const made = drafts.map(([from, to]): Draft => {
      const start = text.indexOf(from);
      const edit = { start, end: start + from.length, text: to };
      const at = { file: 'src/worker.ts', start, end: edit.end };
      const change = { do: 'set', at, to, language: 'typescript', safety: 'safe', why: from } as const;
      return { change, edits: new Map([[at.file, [edit]]]), added: new Map(), alone: false };
    });
    const refused: string[] = [];
    const accepted = await accept(stage, made, await loadLanguages(), ({ change }, why) =>
      refused.push(`${change.why}: ${why}`),
    );
    return { refused, text: accepted.stage.input.files.read('src/worker.ts') };
  };

  it('that break the code are found out among good ones, and dropped with their reason', async () => {
    const { refused, text } = await set([
      ['acksLate: false', 'acksLate: 0'],
      ['visibilityTimeout: 60', 'visibilityTimeout: (60'],
      ['prefetch: 3', 'prefetch: 2'],
      ["import { minutes } from './time.js';\n", ''],
      ['worker =', 'workers ='],
    ]);
    expect(refused).toEqual([
      expect.stringMatching(/^visibilityTimeout: 60: src\/worker.ts would not parse/),
      expect.stringMatching(/^import .*`minutes` would not be bound in src\/worker.ts$/s),
    ]);
    expect(text).toContain('workers = { acksLate: 0, visibilityTimeout: 60, taskTimeLimit: minutes(5), prefetch: 2 }');
  });

  it('that bring a new finding are dropped', async () => {
    const { refused } = await set([['acksLate: false', 'acksLate: true']]);
    expect(refused).toEqual([expect.stringContaining('late-ack would find fault with the result')]);
  });
});

describe('a patch', () => {
  const line = fc.constantFrom(
    '',
    'a',
    'b',
    '\tc ',
    'é🙂',
    '-- x',
    '+++ y',
    '@@',
    '\\ No newline at end of file',
    'd\r',
    '\uFEFFe',
  );
  const text = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
    .map(([lines, end]) => lines.join('\n') + (end ? '\n' : ''));
  const name = fc.constantFrom('a.ts', 'with space.ts', 'größe.py', 'deep/er/file.ts', 'quo"te.ts');

  it('gives git the same bytes, whatever the lines, names and endings', { timeout: 60_000 }, async () => {
    const folder = repositoryOf({ 'start.txt': '' });
    await fc.assert(
      fc.asyncProperty(name, fc.option(text, { nil: undefined }), text, async (file, before, after) => {
        fc.pre(before !== after && after !== '');
        git(folder, 'rm', '-rfq', '--ignore-unmatch', '--cached', '.');
        git(folder, 'clean', '-fdxq');
        if (before !== undefined) {
          const { mkdirSync } = await import('node:fs');
          mkdirSync(join(folder, file, '..'), { recursive: true });
          writeFileSync(join(folder, file), before);
        }
        const patch = join(folder, '.git', 'change.patch');
        writeFileSync(patch, patchOf([{ file, before, after }]));
        git(folder, 'apply', '--whitespace=nowarn', patch);
        expect(readFileSync(join(folder, file), 'utf8')).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});
