import { fits } from './draft.js';
import { nextStage } from './stage.js';
import { fault } from './verify.js';
/**
 * As many of the drafts as can be made together with a good result. All are tried at once; a group that fails is halved,
 * so that one bad draft costs a few readings of the project, not one for each draft.
 */
export async function accept(stage, drafts, languages, refuse) {
    const grow = async (good, group) => {
        const fitting = [];
        for (const draft of group)
            if (fits(draft, [...good.drafts, ...fitting]))
                fitting.push(draft);
        const all = [...good.drafts, ...fitting];
        const next = fitting.length > 0 ? await nextStage(stage, all, languages) : good.stage;
        const why = fitting.length > 0 ? fault(stage, next, all) : 'its edits overlap others';
        if (!why)
            return { drafts: all, stage: next };
        if (group.length > 1) {
            const half = group.length >> 1;
            return grow(await grow(good, group.slice(0, half)), group.slice(half));
        }
        if (group[0])
            refuse(group[0], why);
        return good;
    };
    return grow({ drafts: [], stage }, drafts);
}
