import type { Finding, Problem } from './facts/index.js';
import { Project } from './facts/project.js';
import type { Files, Source } from './languages/language.js';
import type { Report, ReportedFinding } from './report.js';
import type { Config } from './run/config.js';
import { type Verdict } from './run/judge.js';
import { type Facts } from './run/read.js';
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
export declare function inspect(input: Input): Promise<Inspection>;
/** Whether a finding stands in one of the files asked about, or rests on one. */
export declare function touches(finding: Finding, only: Input['only']): boolean;
