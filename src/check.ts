import { withHandlers } from './facts/handlers.js';
import type { Finding, Problem } from './facts/index.js';
import { asStarted } from './facts/processes.js';
import { Project } from './facts/project.js';
import type { Files, Source } from './languages/language.js';
import type { Report, ReportedFinding } from './report.js';
import type { Config } from './run/config.js';
import { judge, type Verdict } from './run/judge.js';
import { type Facts, loadLanguages, readFacts } from './run/read.js';
import { countKinds, reportOf } from './run/report.js';
import { settle } from './run/settle.js';
import { placeNames } from './text/positions.js';

/** The sources of a run, chosen by `run/files`, or given by a test. */
export interface Input {
  files: Files;
  /** By the id of their language. */
  sources: ReadonlyMap<string, readonly Source[]>;
  /** Files considered, and those left out by reason. */
  considered: number;
  skipped: Record<string, number>;
  config: Config;
  /** Files that could have mattered and were not read. */
  problems?: readonly Problem[];
  /** Only findings that touch such a file are reported; all, when it is undefined. What is read stays the same. */
  only?: (file: string) => boolean;
  /** A file as messages name it; the path from the root, when it is undefined. */
  name?: (file: string) => string;
}

/** A run's verdict with what led to it: `migrate` goes on from there. */
export interface Inspection {
  report: Report;
  read: Facts;
  project: Project;
  verdict: Verdict;
  /** A rule's open findings as it made them. */
  findings: (rule: string) => readonly Finding[];
  /** A finding of the report as its rule made it. */
  origin: (reported: ReportedFinding) => Finding | undefined;
}

/** Reads, judges and reports. Same input, same bytes, in any order of files. */
export async function inspect(input: Input): Promise<Inspection> {
  const started = performance.now();
  const read = await readFacts(await loadLanguages(), input.sources, input.files, input.config);
  const project = new Project(asStarted(withHandlers(read.facts)), input.config, placeNames(input.files, input.name));
  const verdict = await judge(project, input.config);
  const all = await settle(verdict, read.suppressions, input.config);
  const settled = all.filter((one) => touches(one.finding, input.only));
  const stats = {
    files: input.considered,
    read: read.read,
    milliseconds: Math.round(performance.now() - started),
    skipped: input.skipped,
    facts: countKinds(read.facts),
  };
  const problems = [...read.problems, ...(input.problems ?? [])];
  const open = settled.filter((one) => !one.suppression?.reason);
  const report = { ...reportOf(settled, problems, verdict.undecided, input), stats };
  return {
    report,
    read,
    project,
    verdict,
    findings: (rule) => open.filter((one) => one.rule === rule).map((one) => one.finding),
    origin: (reported) => settled[report.findings.indexOf(reported)]?.finding,
  };
}

/** Whether a finding stands in one of the files asked about, or rests on one. */
export function touches(finding: Finding, only: Input['only']): boolean {
  return !only || only(finding.at.file) || (finding.because ?? []).some(({ at }) => only(at.file));
}
