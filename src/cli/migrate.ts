import type { Migration, Step, StepEntry } from '../migrate.js';
import { gather } from '../run/input.js';
import type { Scope } from '../run/scope.js';
import { visible } from '../text/frame.js';
import { UsageError } from '../usage-error.js';
import type { migrateFlags, Values } from './flags.js';
import { exit, type Shell, wantsColour } from './shell.js';

type MigrateValues = Values<typeof migrateFlags>;

/** Shows the changes as a patch on stdout, with what they are on stderr; `--write` makes them. */
export async function run(values: MigrateValues, paths: string[], shell: Shell): Promise<number> {
  const { input, scope } = await gather({ cwd: shell.cwd, paths, config: values.config });
  const { migrate } = await import('../migrate.js');
  if (values.plan && values.write) throw new UsageError('--plan only prints: leave out --write');
  const migration = await migrate(input, { unsafe: values.unsafe || values.plan, only: values.only });
  if (values.plan) return plan(migration, scope, shell);
  if (!values.write) shell.stdout.write(wantsColour(shell) ? await coloured(migration.patch) : migration.patch);
  const summary = values.write ? shell.stdout : shell.stderr;
  const notes = migration.notes.map((note) => `${note}\n`).join('');
  summary.write(`${summaryOf(migration.steps, scope)}${notes}${await outcome(migration, values, scope)}\n`);
  if (migration.crashes.length > 0)
    return (await import('./crash.js')).reportCrash(
      migration.crashes.map(({ error }) => error),
      shell,
    );
  const failed = migration.problems.length > 0 || (values.check && migration.changes.length > 0);
  return failed ? exit.findings : exit.clean;
}

/** What `--write --unsafe` would write, and what is left to do, as steps. */
async function plan(migration: Migration, scope: Scope, shell: Shell): Promise<number> {
  shell.stdout.write((await import('./plan.js')).planText(migration, scope));
  const { crashes, problems } = migration;
  if (crashes.length === 0) return problems.length > 0 ? exit.findings : exit.clean;
  const { reportCrash } = await import('./crash.js');
  return reportCrash(
    crashes.map(({ error }) => error),
    shell,
  );
}

async function outcome(migration: Migration, values: MigrateValues, { name }: Scope): Promise<string> {
  const { changes, problems } = migration;
  const unread = problems.map(({ file, line, message }) => `Not changed: ${name(file)}:${line}  ${visible(message)}\n`);
  if (changes.length === 0) return `${unread.join('')}Nothing to change`;
  if (!values.write)
    return `${unread.join('')}Nothing is written yet: --write writes ${counted(changes.length, 'file')}`;
  const written = await migration.apply({ allowDirty: values['allow-dirty'] });
  if (written.is === 'written') return `${unread.join('')}Wrote ${written.files.map(name).join(', ')}`;
  const hint = values['allow-dirty'] ? '' : '\nCommit or stash them first, or pass --allow-dirty';
  throw new UsageError(`nothing was written, ${written.why}: ${written.files.map(name).join(', ')}${hint}`);
}

/** The steps in the order in which they must be deployed. */
function summaryOf(steps: readonly Step[], { name }: Scope): string {
  const list = (title: string, entries: readonly StepEntry[]) =>
    entries.length === 0
      ? []
      : [title, ...entries.map(({ file, line, why }) => `    ${name(file)}:${line}  ${visible(why)}`)];
  const parts = steps.map(({ codemod, made, withheld, skipped }) =>
    [
      ...list(`  ${counted(made.length, 'change')}:`, made),
      ...list(`  ${counted(withheld.length, 'change')} only with --unsafe:`, withheld),
      ...list(`  ${skipped.length} not possible:`, skipped),
    ].map((line, index) => (index === 0 ? `${codemod}\n${line}` : line)),
  );
  return parts
    .flat()
    .map((line) => `${line}\n`)
    .join('');
}

const counted = (many: number, one: string): string => `${many} ${one}${many === 1 ? '' : 's'}`;

async function coloured(patch: string): Promise<string> {
  const { Chalk } = await import('chalk');
  const { bold, cyan, green, red } = new Chalk({ level: 1 });
  const paint = (line: string) => {
    if (/^(?:diff|index|---|\+\+\+|new file)/.test(line)) return bold(line);
    if (line.startsWith('@@')) return cyan(line);
    return line.startsWith('+') ? green(line) : line.startsWith('-') ? red(line) : line;
  };
  return patch.split('\n').map(paint).join('\n');
}
