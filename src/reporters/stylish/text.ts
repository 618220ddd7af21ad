import type { Report, View } from '../../report.js';
import { findingText, problemText } from './finding.js';
import { type Paint, paintFor } from './paint.js';

export async function textOf(report: Report, view: View): Promise<string> {
  const paint = await paintFor(view);
  const parts = [
    ...report.findings.filter(({ state }) => state === 'open').map((finding) => findingText(finding, view, paint)),
    ...report.problems.map((problem) => problemText(problem, view, paint)),
    ...(view.showStats ? [statsText(report, view)] : []),
    summary(report, view, paint),
  ];
  return `${parts.join('\n\n')}\n`;
}

function summary({ findings, problems, undecided, stats }: Report, { showStats }: View, paint: Paint): string {
  const open = findings.filter(({ state }) => state === 'open');
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const kinds = [counted(errors, 'error'), counted(open.length - errors, 'warning')].filter((part) => part !== '');
  const colour = open.length === 0 ? paint.green : errors > 0 ? paint.red : paint.yellow;
  const of = (safety: string) => open.filter(({ fix }) => fix === safety).length;
  const unknown = showStats ? 0 : distinct(undecided).length;
  const lines = [
    colour(`${kinds.join(' and ') || 'No problem'} in ${count(stats.read, 'relevant file')} of ${stats.files}`),
    hint(of('safe'), of('unsafe')),
    counted(problems.length, 'file could not be checked', 'files could not be checked'),
    counted(findings.length - open.length, 'finding is suppressed', 'findings are suppressed'),
    counted(
      unknown,
      'value is not known, so not judged: see --stats',
      'values are not known, so not judged: see --stats',
    ),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function hint(safe: number, unsafe: number): string {
  if (safe === 0) return unsafe === 0 ? '' : `queue-lint migrate --unsafe shows how to mend up to ${unsafe} of them`;
  return `queue-lint migrate shows how to mend up to ${safe} of them${unsafe ? `, with --unsafe up to ${unsafe} more` : ''}`;
}

function statsText({ stats, undecided }: Report, { name }: View): string {
  const unknown = distinct(undecided).map(({ rule, file, line, why }) => {
    const place = file === '' ? '' : `${name(file)}:${line}  `;
    return `\n  ${place}${rule}: ${why}`;
  });
  return [
    `Looked at ${count(stats.files, 'file')}, read ${stats.read} as code, in ${stats.milliseconds} ms`,
    `Left out: ${tally(stats.skipped)}`,
    `Facts: ${tally(stats.facts)}`,
    `Not known, so not judged:${unknown.join('') || ' nothing'}`,
  ].join('\n');
}

function tally(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([what, many]) => `${many} ${what}`).join(', ') || 'nothing';
}

const distinct = <T>(all: readonly T[]): T[] => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];

const count = (many: number, one: string, more = `${one}s`): string => `${many} ${many === 1 ? one : more}`;
const counted = (many: number, one: string, more?: string): string => (many === 0 ? '' : count(many, one, more));
