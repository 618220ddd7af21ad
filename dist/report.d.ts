import type { Loc, Severity } from './facts/index.js';
import type { Rule } from './rule.js';
/** Lines and columns count from 1; `start` and `end` are UTF-16 offsets. */
export interface Position {
    line: number;
    column: number;
}
export interface ReportedFinding {
    rule: string;
    severity: Severity;
    state: 'open' | 'suppressed';
    message: string;
    at: Loc;
    from: Position;
    to: Position;
    because: {
        at: Loc;
        from: Position;
        message: string;
    }[];
    /** Stable when lines move: the rule, the file, the text that the finding points at, and which of equals it is. */
    fingerprint: string;
    fix?: 'safe' | 'unsafe';
    /** The reason of the suppression. */
    reason?: string;
}
export interface ReportedProblem extends Position {
    file: string;
    message: string;
}
export interface ReportedUndecided {
    rule: string;
    file: string;
    line: number;
    why: string;
}
export interface Report {
    findings: ReportedFinding[];
    problems: ReportedProblem[];
    undecided: ReportedUndecided[];
    stats: Stats;
}
export interface Stats {
    /** Files considered, and those whose text was read as code. */
    files: number;
    read: number;
    milliseconds: number;
    /** Files left out, by reason. */
    skipped: Record<string, number>;
    /** Facts by kind. */
    facts: Record<string, number>;
}
/** The edits that mend a finding; a safe change only. */
export interface Fix {
    why: string;
    changes: {
        file: string;
        edits: {
            from: Position;
            to: Position;
            text: string;
        }[];
    }[];
}
/** What a reporter may know beyond the report. */
export interface View {
    /** A file as its user sees it, relative to the working directory; in the report it is relative to the run's root. */
    name(file: string): string;
    /** The text of a file of the report, for code frames. */
    text(file: string): string | undefined;
    /** Only true where the output goes to a terminal that wants it. */
    colour: boolean;
    showStats: boolean;
    /** Of queue-lint. */
    version(): Promise<string>;
    /** Metadata of the rules, by id. */
    rules(): Promise<ReadonlyMap<string, Rule['meta']>>;
    /** How a finding is mended, where that is safe. */
    fix(finding: ReportedFinding): Promise<Fix | undefined>;
    /** What was looked for: the endings of files that any language reads. */
    endings: readonly string[];
}
/** One file of `reporters/`; its name is the format. What it returns is written as it is. */
export type Reporter = (report: Report, view: View) => string | Promise<string>;
