import { type Input, touches } from './check.js';
import type { Codemod } from './codemod.js';
import type { Change, Loc } from './facts/index.js';
import type { Language } from './languages/language.js';
import { loadFolder } from './load.js';
import { accept } from './migration/accept.js';
import { uncommitted } from './migration/dirty.js';
import { draftsOf } from './migration/draft.js';
import { notesOf } from './migration/notes.js';
import { changesOf, firstStage, placeOnDisk, type Stage } from './migration/stage.js';
import { type Written, writeFiles } from './migration/write.js';
import type { ReportedProblem } from './report.js';
import { loadLanguages } from './run/read.js';
import { type FileChange, patchOf } from './text/diff.js';

export interface MigrateOptions {
  /** Also the changes that may change what the code does. */
  unsafe?: boolean;
  /** Ids of codemods; all, when it is undefined. */
  only?: readonly string[];
}

export interface Migration {
  /** One for each codemod, in the order in which the changes must be deployed. */
  steps: Step[];
  /** All files that change, by path. */
  changes: FileChange[];
  /** What `git apply` takes; empty where nothing changes. */
  patch: string;
  /** Relevant files that could not be read or parsed, so nothing is changed there. */
  problems: ReportedProblem[];
  /** Findings that stay when all changes are made, as they are on disk. */
  left: (StepEntry & { rule: string })[];
  /** What has to be done beside the changes: in which order they are deployed, what is to be installed. */
  notes: string[];
  /** Codemods that threw: a bug of ours; the others were heard all the same. */
  crashes: { codemod: string; error: Error }[];
  /** Writes all files or none. */
  apply(options?: { allowDirty?: boolean }): Promise<Written>;
}

export interface Step extends Pick<Codemod, 'meta'> {
  codemod: string;
  made: StepEntry[];
  /** Unsafe changes that were not asked for. */
  withheld: StepEntry[];
  skipped: StepEntry[];
}

/** `file` and `line` (from 1) as they are on disk. `why`: why a change is safe, or how it is not; or why it is skipped. */
export interface StepEntry {
  file: string;
  line: number;
  why: string;
  safety?: Change['safety'];
}

/** What `migrate` would do. Nothing is written until `apply`. Each step is planned on the code that those before it made. */
export async function migrate(input: Input, options: MigrateOptions = {}): Promise<Migration> {
  const run = { input, options, languages: await loadLanguages(), crashes: [] as Migration['crashes'] };
  const codemods = [...(await loadFolder<Codemod>('codemods'))]
    .filter(([id]) => options.only?.includes(id) ?? true)
    .sort(([, a], [, b]) => a.meta.step - b.meta.step)
    .map(([id, codemod]) => ({
      codemod,
      step: { codemod: id, meta: codemod.meta, made: [], withheld: [], skipped: [] },
    }));
  let stage = await firstStage(input);
  const problems = stage.inspection.report.problems.filter(({ file }) => input.only?.(file) ?? true);
  // Until a whole round changes nothing: a second run is then empty.
  for (let before: Stage | undefined; before !== stage; ) {
    before = stage;
    run.crashes = [];
    for (const { codemod, step } of codemods) stage = await take(run, stage, codemod, step);
  }
  const changes = changesOf(stage, input);
  const steps = codemods.map(({ step }) => step);
  const { report } = stage.inspection;
  const open = report.findings.filter(({ state, at }) => state === 'open' && (input.only?.(at.file) ?? true));
  return {
    steps,
    changes,
    patch: patchOf(changes),
    problems,
    left: open.map(({ rule, at, message }) => ({ rule, ...placeOnDisk(stage, input, at), why: message })),
    notes: notesOf(steps, changes, input.files),
    crashes: run.crashes,
    async apply({ allowDirty = false } = {}) {
      const files = allowDirty
        ? []
        : await uncommitted(
            input.files.root,
            changes.map(({ file }) => file),
          );
      if (files.length > 0) return { is: 'refused', why: 'uncommitted changes would be mixed with these', files };
      return writeFiles(input.files.root, changes);
    },
  };
}

interface Run {
  input: Input;
  options: MigrateOptions;
  languages: readonly Language[];
  crashes: Migration['crashes'];
}

/** One step of one round. What was withheld and skipped is told anew each time: an earlier step may have made it possible. */
async function take(run: Run, stage: Stage, codemod: Codemod, step: Step): Promise<Stage> {
  const entry = (at: Loc, why: string, safety?: Change['safety']): StepEntry => ({
    ...placeOnDisk(stage, run.input, at),
    why,
    safety,
  });
  const findings = (rule: string) =>
    stage.inspection.findings(rule).filter((finding) => touches(finding, run.input.only));
  try {
    const { drafts, skips } = await draftsOf(codemod, findings, stage, run.options.unsafe ?? false);
    const wanted = drafts.filter(({ change }) => run.options.unsafe || change.safety === 'safe');
    step.withheld = drafts
      .filter((one) => !wanted.includes(one))
      .map(({ change }) => entry(change.at, change.why, change.safety));
    step.skipped = skips.map(({ at, skipped }) => entry(at, skipped));
    const accepted = await accept(stage, wanted, run.languages, ({ change }, why) => {
      step.skipped.push(entry(change.at, why));
    });
    step.made.push(...accepted.drafts.map(({ change }) => entry(change.at, change.why, change.safety)));
    return accepted.stage;
  } catch (error) {
    run.crashes.push({ codemod: step.codemod, error: error instanceof Error ? error : new Error(String(error)) });
    return stage;
  }
}
