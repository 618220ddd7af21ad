import { loadFolder } from '../load.js';
/** What every rule says of the facts. */
export async function judge(project, config) {
    const verdict = { judged: [], undecided: [], crashes: [], rules: await loadFolder('rules') };
    for (const [id, rule] of verdict.rules) {
        const view = project.view();
        try {
            const options = config.rules[id]?.options ?? rule.options?.defaults;
            for (const finding of rule.check(view, options))
                verdict.judged.push({ rule: id, finding });
        }
        catch (error) {
            verdict.crashes.push({ rule: id, error: error instanceof Error ? error : new Error(String(error)) });
        }
        verdict.undecided.push(...distinct(view.undecided).map((one) => ({ rule: id, ...one })));
    }
    return verdict;
}
/** One open value may keep a hundred tasks undecided: it is said once. */
function distinct(undecided) {
    const byPlace = new Map();
    for (const one of undecided) {
        const place = one.at ? `${one.at.file}:${one.at.start}:${one.at.end}` : one.why;
        if (!byPlace.has(place))
            byPlace.set(place, one);
    }
    return [...byPlace.values()];
}
