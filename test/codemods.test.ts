import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inspect } from '../src/check.js';
import type { Module } from '../src/code/module.js';
import type { Codemod } from '../src/codemod.js';
import { loadFolder } from '../src/load.js';
import type { Rule } from '../src/rule.js';
import { loadLanguages } from '../src/run/read.js';
import { git, repositoryOf } from './support/folder.js';
import { type Asked, afterIn, migrated, skippedIn, writeAfter } from './support/migrations.js';
import { inputOf, type Tree } from './support/project.js';
import { typeErrors } from './support/types.js';

const folder = fileURLToPath(new URL('../fixtures/codemods/', import.meta.url));
const cases = readdirSync(folder).flatMap((codemod) =>
  readdirSync(`${folder}${codemod}`).map((name) => ({ codemod, name })),
);

const mends = new Map([...(await loadFolder<Codemod>('codemods'))].map(([id, { meta }]) => [id, meta.mends]));

const ruleMeta = new Map([...(await loadFolder<Rule>('rules'))].map(([id, { meta }]) => [id, meta]));

// `case.json` (what is asked for), `before/`, `after/`, and `skipped.txt` where something is not possible.
// UPDATE_FIXTURES=1 rewrites `after/` and `skipped.txt`.
describe.each(cases)('$codemod $name', ({ codemod, name }) => {
  const at = `${folder}${codemod}/${name}`;
  const asked: Asked = {
    unsafe: true,
    only: [codemod],
    ...(existsSync(`${at}/case.json`) ? (JSON.parse(readFileSync(`${at}/case.json`, 'utf8')) as Asked) : {}),
  };
  const before = afterIn(`${at}/before`);
  const skipped = () => (existsSync(`${at}/skipped.txt`) ? readFileSync(`${at}/skipped.txt`, 'utf8') : '');

  it('becomes what stands in after', async () => {
    const { migration, after } = await migrated(before, asked);
    if (process.env.UPDATE_FIXTURES) update(at, after, skippedIn(migration));
    expect(migration.crashes).toEqual([]);
    expect(skippedIn(migration)).toBe(skipped());
    expect(after).toEqual(afterIn(`${at}/after`));
    expect(name.startsWith('skip-')).toBe(migration.changes.length === 0);
    if (name.startsWith('skip-')) expect(skipped()).not.toBe('');
  });

  it('parses, has no new finding, and the finding is gone', async () => {
    const count = async (tree: Tree) => {
      const { report } = await inspect(await inputOf(tree, asked.config));
      expect(report.problems).toEqual([]);
      const counts = new Map<string, number>();
      for (const { rule } of report.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
      return counts;
    };
    const [there, then] = [await count(before), await count(afterIn(`${at}/after`))];
    // What is found in a job that was just claimed stood there before, and is a later step's.
    for (const [rule, many] of then)
      if (!mends.get(codemod)!.some((one) => ruleMeta.get(rule)?.after?.includes(one)))
        expect(many, rule).toBeLessThanOrEqual(there.get(rule) ?? 0);
    const left = skipped().split('\n').length - 1;
    const found = (counts: Map<string, number>) =>
      mends.get(codemod)!.reduce((sum, rule) => sum + (counts.get(rule) ?? 0), 0);
    expect(found(there)).toBeGreaterThan(0);
    expect(found(then)).toBe(left);
  });

  it('changes nothing in a second run', async () => {
    const { migration } = await migrated(afterIn(`${at}/after`), asked);
    expect(migration.patch).toBe('');
  });

  it('keeps every comment', async () => {
    const after = afterIn(`${at}/after`);
    for (const [file, text] of Object.entries(before)) {
      const kept = await commentsOf(file, after[file]!);
      for (const comment of await commentsOf(file, text))
        if (asked.drops?.includes(comment.trim())) expect(kept).not.toContain(comment);
        else expect(kept).toContain(comment);
    }
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no newline at the end', (text: string) => text.replace(/\n$/, '')],
  ])('keeps %s', async (_what, change) => {
    const over = (tree: Tree) =>
      Object.fromEntries(
        Object.entries(tree).map(([file, text]) => [file, file in before && isCode(file) ? change(text) : text]),
      );
    const { after } = await migrated(over(before), asked);
    expect(after).toEqual(over(afterIn(`${at}/after`)));
  });

  it('is the same by --write and by git apply, and touches only what the patch names', async () => {
    const { migration, after } = await migrated(before, asked);
    if (migration.changes.length === 0) return;
    const repository = repositoryOf(before);
    const patch = join(repository, '.git', 'queue-lint.patch');
    writeFileSync(patch, migration.patch);
    git(repository, 'apply', patch);
    const touched = git(repository, 'status', '--porcelain', '--untracked-files=all').trimEnd().split('\n');
    expect(touched.map((line) => line.slice(3)).sort()).toEqual(migration.changes.map(({ file }) => file).sort());
    for (const [file, text] of Object.entries(after)) expect(readFileSync(join(repository, file), 'utf8')).toBe(text);
  });
});

it('type-checks, before and after, in every case that is written in TypeScript', { timeout: 60_000 }, () => {
  const projects = cases.flatMap(({ codemod, name }) =>
    ['before', 'after'].map((side) => `${folder}${codemod}/${name}/${side}`),
  );
  expect(typeErrors(projects)).toEqual([]);
});

const isCode = (file: string): boolean => /\.(?:[cm]?[jt]sx?|py|ya?ml|json|tf|tofu|template)$/.test(file);

async function commentsOf(file: string, text: string): Promise<string[]> {
  const language = (await loadLanguages()).find(({ files }) => files.some((ending) => file.endsWith(ending)));
  const module = (await language?.load())?.read({ file, text }).content as Partial<Module> | undefined;
  return module?.comments?.map((comment) => comment.text) ?? [];
}

function update(at: string, after: Tree, skipped: string): void {
  writeAfter(`${at}/after`, after);
  if (skipped) writeFileSync(`${at}/skipped.txt`, skipped);
  else rmSync(`${at}/skipped.txt`, { force: true });
}
