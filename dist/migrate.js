import { touches } from './check.js';
import { loadFolder } from './load.js';
import { accept } from './migration/accept.js';
import { uncommitted } from './migration/dirty.js';
import { draftsOf } from './migration/draft.js';
import { notesOf } from './migration/notes.js';
import { changesOf, firstStage, placeOnDisk } from './migration/stage.js';
import { writeFiles } from './migration/write.js';
import { loadLanguages } from './run/read.js';
import { patchOf } from './text/diff.js';
/** What `migrate` would do. Nothing is written until `apply`. Each step is planned on the code that those before it made. */
export async function migrate(input, options = {}) {
    const run = { input, options, languages: await loadLanguages(), crashes: [] };
    const codemods = [...(await loadFolder('codemods'))]
        .filter(([id]) => options.only?.includes(id) ?? true)
        .sort(([, a], [, b]) => a.meta.step - b.meta.step)
        .map(([id, codemod]) => ({
        codemod,
        step: { codemod: id, meta: codemod.meta, made: [], withheld: [], skipped: [] },
    }));
    let stage = await firstStage(input);
    const problems = stage.inspection.report.problems.filter(({ file }) => input.only?.(file) ?? true);
    // Until a whole round changes nothing: a second run is then empty.
    for (let before; before !== stage;) {
        before = stage;
        run.crashes = [];
        for (const { codemod, step } of codemods)
            stage = await take(run, stage, codemod, step);
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
                : await uncommitted(input.files.root, changes.map(({ file }) => file));
            if (files.length > 0)
                return { is: 'refused', why: 'uncommitted changes would be mixed with these', files };
            return writeFiles(input.files.root, changes);
        },
    };
}
/** One step of one round. What was withheld and skipped is told anew each time: an earlier step may have made it possible. */
async function take(run, stage, codemod, step) {
    const entry = (at, why, safety) => ({
        ...placeOnDisk(stage, run.input, at),
        why,
        safety,
    });
    const findings = (rule) => stage.inspection.findings(rule).filter((finding) => touches(finding, run.input.only));
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
    }
    catch (error) {
        run.crashes.push({ codemod: step.codemod, error: error instanceof Error ? error : new Error(String(error)) });
        return stage;
    }
}
