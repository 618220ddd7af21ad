import type { Input } from '../check.js';
import type { Fact, Loc, Problem } from '../facts/index.js';
import type { Files } from '../languages/language.js';
import type { Report, ReportedFinding } from '../report.js';
import { positions } from '../text/positions.js';
import type { Verdict } from './judge.js';
import type { Settled } from './settle.js';

/** What was found, in lines and columns; problems and open questions only of the files asked about. */
export function reportOf(
  settled: readonly Settled[],
  problems: readonly Problem[],
  undecided: Verdict['undecided'],
  { files, only = () => true }: Pick<Input, 'files' | 'only'>,
): Omit<Report, 'stats'> {
  const place = positions(files);
  const keyOf = fingerprintKeys(files);
  return {
    findings: settled.map(({ rule, severity, finding, suppression }): ReportedFinding => {
      const key = keyOf(rule, finding.at);
      return {
        rule,
        severity,
        state: suppression?.reason ? 'suppressed' : 'open',
        message: finding.message,
        at: finding.at,
        from: place(finding.at.file, finding.at.start),
        to: place(finding.at.file, finding.at.end),
        because: (finding.because ?? []).map(({ at, message }) => ({ at, from: place(at.file, at.start), message })),
        // Not before a reporter asks: hashes take as long to load as a rule takes to run.
        get fingerprint() {
          return process.getBuiltinModule('crypto').createHash('sha256').update(key).digest('hex').slice(0, 32);
        },
        fix: finding.change?.byHand ? undefined : finding.change?.safety,
        reason: suppression?.reason,
      };
    }),
    problems: problems
      .filter(({ file }) => only(file))
      .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start))
      .map(({ file, start, message }) => ({ file, ...place(file, start), message })),
    undecided: undecided.flatMap(({ rule, at, why }) => {
      if (!at) return [{ rule, file: '', line: 0, why }];
      return only(at.file) ? [{ rule, file: at.file, line: place(at.file, at.start).line, why }] : [];
    }),
  };
}

export function countKinds(facts: readonly Fact[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of facts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Of the rule, the file and the code pointed at, not of the line: moving code keeps it. Equals are counted. */
function fingerprintKeys(files: Files): (rule: string, at: Loc) => string {
  const seen = new Map<string, number>();
  return (rule, at) => {
    const code = (files.read(at.file) ?? '').slice(at.start, at.end).replace(/\s+/g, ' ');
    const key = `${rule}\0${at.file}\0${code}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key}\0${count}`;
  };
}
