import { asStarted } from './facts/processes.js';
import { Project } from './facts/project.js';
import { judge } from './run/judge.js';
import { loadLanguages, readFacts } from './run/read.js';
import { countKinds, reportOf } from './run/report.js';
import { settle } from './run/settle.js';
import { placeNames } from './text/positions.js';
/** Reads, judges and reports. Same input, same bytes, in any order of files. */
export async function inspect(input) {
    const started = performance.now();
    const read = await readFacts(await loadLanguages(), input.sources, input.files, input.config);
    const project = new Project(asStarted(read.facts), input.config, placeNames(input.files, input.name));
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
export function touches(finding, only) {
    return !only || only(finding.at.file) || (finding.because ?? []).some(({ at }) => only(at.file));
}
