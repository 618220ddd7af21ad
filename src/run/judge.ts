import type { Finding, Loc } from '../facts/index.js';
import type { Project, Undecided } from '../facts/project.js';
import { loadFolder } from '../load.js';
import type { Rule } from '../rule.js';
import type { Config } from './config.js';

export interface Judged {
  rule: string;
  finding: Finding;
}

export interface Verdict {
  judged: Judged[];
  undecided: { rule: string; at?: Loc; why: string }[];
  /** Rules that threw: a bug of ours; the others were heard all the same. */
  crashes: { rule: string; error: Error }[];
  rules: ReadonlyMap<string, Rule>;
}

/** What every rule says of the facts. */
export async function judge(project: Project, config: Config): Promise<Verdict> {
  const verdict: Verdict = { judged: [], undecided: [], crashes: [], rules: await loadFolder<Rule>('rules') };
  for (const [id, rule] of verdict.rules) {
    const view = project.view();
    try {
      const options = config.rules[id]?.options ?? rule.options?.defaults;
      for (const finding of rule.check(view, options)) verdict.judged.push({ rule: id, finding });
    } catch (error) {
      verdict.crashes.push({ rule: id, error: error instanceof Error ? error : new Error(String(error)) });
    }
    verdict.undecided.push(...distinct(view.undecided).map((one) => ({ rule: id, ...one })));
  }
  return verdict;
}

/** One open value may keep a hundred tasks undecided: it is said once. */
function distinct(undecided: readonly Undecided[]): Undecided[] {
  const byPlace = new Map<string, Undecided>();
  for (const one of undecided) {
    const place = one.at ? `${one.at.file}:${one.at.start}:${one.at.end}` : one.why;
    if (!byPlace.has(place)) byPlace.set(place, one);
  }
  return [...byPlace.values()];
}
