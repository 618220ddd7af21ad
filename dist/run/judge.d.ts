import type { Finding, Loc } from '../facts/index.js';
import type { Project } from '../facts/project.js';
import type { Rule } from '../rule.js';
import type { Config } from './config.js';
export interface Judged {
    rule: string;
    finding: Finding;
}
export interface Verdict {
    judged: Judged[];
    undecided: {
        rule: string;
        at?: Loc;
        why: string;
    }[];
    /** Rules that threw: a bug of ours; the others were heard all the same. */
    crashes: {
        rule: string;
        error: Error;
    }[];
    rules: ReadonlyMap<string, Rule>;
}
/** What every rule says of the facts. */
export declare function judge(project: Project, config: Config): Promise<Verdict>;
