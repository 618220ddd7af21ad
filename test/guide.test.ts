import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inspect } from '../src/check.js';
import { migrate } from '../src/migrate.js';
import { gather } from '../src/run/input.js';
import { folderOf } from './support/folder.js';
import { afterIn, writeAfter } from './support/migrations.js';
import { treeOf } from './support/project.js';
import { typeErrors } from './support/types.js';

const guide = fileURLToPath(new URL('../fixtures/guide/', import.meta.url));
const languages = ['python', 'typescript'];

const run = async (cwd: string) => (await gather({ cwd, paths: [] })).input;

// UPDATE_FIXTURES=1 rewrites `after`.
describe.each(languages)("the guide's migration in %s", (language) => {
  const before = treeOf(`${guide}before/${language}`);
  const goal = () => afterIn(`${guide}after/${language}`);

  it('begins with a fault of every rule that the guide speaks of', async () => {
    const { report } = await inspect(await run(folderOf(before)));
    const rules = new Set(report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(['late-ack', 'missing-claim', 'prefetch-above-one', 'short-visibility-timeout']);
  });

  it('ends, written with --unsafe, in exactly what stands in after', async () => {
    const folder = folderOf(before);
    const migration = await migrate(await run(folder), { unsafe: true });
    expect(migration.crashes).toEqual([]);
    expect(migration.steps.flatMap(({ skipped, withheld }) => [...skipped, ...withheld])).toEqual([]);
    expect(migration.notes).toEqual([
      `Deploy the steps in this order, each to all workers before the next: prefetch-one, visibility-timeout, atomic-claim, ${language === 'python' ? 'orphan-recovery, ' : ''}fence-status-writes, early-ack`,
      ...(language === 'python'
        ? []
        : ['Workers import `queue-lint/runtime` now: make `queue-lint` one of the dependencies in package.json']),
    ]);
    const written = await migration.apply();
    expect(written.is).toBe('written');
    if (process.env.UPDATE_FIXTURES) writeAfter(`${guide}after/${language}`, treeOf(folder));
    expect(treeOf(folder)).toEqual(goal());
  });

  it('is then clean, and a second run is empty', async () => {
    const folder = folderOf(goal());
    const { report } = await inspect(await run(folder));
    expect(report.findings).toEqual([]);
    expect(report.problems).toEqual([]);
    const again = await migrate(await run(folder), { unsafe: true });
    expect(again.patch).toBe('');
    expect(again.steps.flatMap(({ skipped, withheld }) => [...skipped, ...withheld])).toEqual([]);
  });

  it('without --unsafe keeps what guards mean, and leaves the acknowledgement', async () => {
    const folder = folderOf(before);
    const migration = await migrate(await run(folder));
    const made = Object.fromEntries(migration.steps.map(({ codemod, made: entries }) => [codemod, entries.length]));
    expect(made).toMatchObject({ 'prefetch-one': 1, 'visibility-timeout': 1, 'atomic-claim': 2, 'early-ack': 0 });
    // In Python it would schedule the recovery first, which is unsafe itself.
    const { withheld, skipped } = migration.steps.find(({ codemod }) => codemod === 'early-ack')!;
    expect((language === 'python' ? skipped : withheld).length).toBeGreaterThan(0);
    expect(migration.patch).toContain(language === 'python' ? 'except_status=[]' : 'except: []');
  });

  it('refuses early acknowledgement while nothing recovers orphaned jobs', async () => {
    const { 'queue-lint.config.json': _external, ...alone } = before;
    const only = ['prefetch-one', 'visibility-timeout', 'atomic-claim', 'early-ack'];
    const { steps } = await migrate(await run(folderOf(alone)), { unsafe: true, only });
    const step = steps.find(({ codemod }) => codemod === 'early-ack')!;
    expect(step.made).toEqual([]);
    expect(step.skipped.length).toBeGreaterThan(0);
    for (const { why } of step.skipped) expect(why).toContain('no scheduled recovery');
  });
});

it('schedules a recovery in Python that also finds the jobs which wait', () => {
  const after = treeOf(`${guide}after/python`);
  expect(after['papers/recovery.py']).toContain('queue_claims.recover(');
  expect(after['archive/celery.py']).toContain('papers.recover_orphaned_jobs');
  for (const helper of ['job_helper', 'preview_helper'])
    expect(after[`papers/${helper}.py`]).toContain('**queue_claims.waiting(');
});

it('type-checks with the types of the runtime and of the SDK, before and after', { timeout: 60_000 }, () => {
  expect(typeErrors([`${guide}before/typescript`, `${guide}after/typescript`])).toEqual([]);
});
