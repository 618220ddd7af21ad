import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { loadFile, loadFolder, loadModule } from '../load.js';
import type { Report, Reporter, View } from '../report.js';
import type { Rule } from '../rule.js';
import { type Gathered, gather } from '../run/input.js';
import { UsageError } from '../usage-error.js';
import type { checkFlags, Values } from './flags.js';
import { exit, type Shell, wantsColour } from './shell.js';

/** Reads, judges, reports; the exit code is the verdict. */
export async function run(values: Values<typeof checkFlags>, paths: string[], shell: Shell): Promise<number> {
  const levels = values.rule && (await (await import('./levels.js')).levelsOf(values.rule));
  const gathered = await gather({ cwd: shell.cwd, paths, config: values.config, levels });
  const { report, crashes, fix } = await verdictOn(gathered);
  const reporter = await loadFile<Reporter>(`reporters/${values.format}`);
  const { scope, input, languages } = gathered;
  const text = await reporter(report, {
    name: scope.name,
    text: input.files.read,
    colour: values.output === undefined && wantsColour(shell),
    showStats: values.stats === true,
    version: async () => (await import('./version.js')).packageVersion(),
    rules: ruleTexts,
    fix,
    endings: [...new Set(languages.flatMap(({ files }) => files))],
  });
  if (values.output === undefined) shell.stdout.write(text);
  else writeReport(resolve(shell.cwd, values.output), text);
  if (crashes.length > 0) return (await import('./crash.js')).reportCrash(crashes, shell);
  return isFailed(report, values['fail-on']) ? exit.findings : exit.clean;
}

interface Outcome extends Pick<View, 'fix'> {
  report: Report;
  crashes: readonly Error[];
}

/** Where no file is relevant nothing more is loaded: a hook runs on every commit, most of which touch no queue. */
async function verdictOn({ input }: Gathered): Promise<Outcome> {
  if (input.sources.size > 0 || input.problems?.length) {
    const { inspect } = await loadModule<typeof import('../check.js')>('check');
    const inspection = await inspect(input);
    return {
      report: inspection.report,
      crashes: inspection.verdict.crashes.map(({ error }) => error),
      fix: async (finding) => (await import('../run/fix.js')).fixOf(finding, inspection, input),
    };
  }
  const stats = { files: input.considered, read: 0, milliseconds: 0, skipped: input.skipped, facts: {} };
  return { report: { findings: [], problems: [], undecided: [], stats }, crashes: [], fix: async () => undefined };
}

async function ruleTexts(): Promise<Map<string, Rule['meta']>> {
  const { suppressionRules } = await import('../run/suppressions.js');
  const all = [...(await loadFolder<Rule>('rules')), ...Object.entries(suppressionRules)] as const;
  return new Map(all.map(([id, { meta }]) => [id, meta]));
}

function writeReport(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`the report cannot be written: ${(error as Error).message}`);
  }
}

function isFailed({ findings, problems }: Report, failOn: string | undefined): boolean {
  if (failOn === 'never') return false;
  const counts = findings.filter(
    ({ state, severity }) => state === 'open' && (severity === 'error' || failOn === 'warning'),
  );
  return counts.length > 0 || problems.length > 0;
}
