import type { Change } from '../facts/index.js';
import type { Draft } from './draft.js';
import type { Stage } from './stage.js';

/**
 * What is wrong with the code that the drafts lead to, or undefined: it must parse as before and use no name that nothing
 * binds, the findings that asked for the drafts must be gone, and none may be new. Counted by rule and file, since edits move
 * and reword what stands around.
 */
export function fault(
  { inspection: before, ...from }: Stage,
  { inspection: after, ...to }: Stage,
  drafts: readonly Draft[],
): string | undefined {
  const problems = count(before.report.problems, (one) => one.file);
  const broken = excess(after.report.problems, (one) => one.file, problems);
  if (broken) return `${broken.file} would not parse: ${broken.message}`;
  for (const { change, edits } of drafts)
    for (const file of edits.keys()) {
      const unbound = (stage: Pick<Stage, 'input'>) =>
        after.read.frontEnds.get(change.language)?.unbound?.({ file, text: stage.input.files.read(file) ?? '' });
      const there = unbound(from);
      const name = [...(unbound(to) ?? [])].find((one) => !there?.has(one) && !(one in globalThis));
      if (name !== undefined) return `\`${name}\` would not be bound in ${file}`;
    }
  if (after.verdict.crashes.length > before.verdict.crashes.length) return 'a rule would fail on the result';
  const allowed = count(before.report.findings, ({ rule, at }) => keyOf(rule, at.file));
  for (const { rule, finding } of before.verdict.judged) {
    const key = keyOf(rule, finding.at.file);
    if (drafts.some(({ change }) => same(change, finding.change))) allowed.set(key, (allowed.get(key) ?? 0) - 1);
  }
  const asked = new Set(
    before.verdict.judged
      .filter(({ finding }) => drafts.some(({ change }) => same(change, finding.change)))
      .map(({ rule }) => rule),
  );
  // What a rule finds in a job that was just claimed stood there before, and is a later step's.
  // And a warning that a later step mends without risk is no reason to leave this one out.
  const told = after.report.findings.filter(
    ({ rule, severity, fix }) =>
      (severity === 'error' || fix !== 'safe') &&
      !after.verdict.rules.get(rule)?.meta.after?.some((one) => asked.has(one)),
  );
  const found = excess(told, ({ rule, at }) => keyOf(rule, at.file), allowed);
  return found && `${found.rule} would find fault with the result, in ${found.at.file}: ${found.message}`;
}

/** A codemod may say more of a change than its rule did. */
const same = (a: Change, b: Change | undefined) =>
  b !== undefined &&
  a.do === b.do &&
  a.at.file === b.at.file &&
  a.at.start === b.at.start &&
  a.at.end === b.at.end &&
  (a.do !== 'add' || b.do !== 'add' || a.key === b.key);
const keyOf = (rule: string, file: string) => `${rule}\0${file}`;

function count<T>(all: readonly T[], key: (one: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
}

/** One of those of which there are more than allowed. */
function excess<T>(all: readonly T[], key: (one: T) => string, allowed: ReadonlyMap<string, number>): T | undefined {
  const counts = count(all, key);
  return all.find((one) => counts.get(key(one))! > (allowed.get(key(one)) ?? 0));
}
