import { valueIn } from './known.js';
import { phaseOf, sameStatus } from './phases.js';
/** Every busy status that a task or a queue handler leaves a job in. */
export function leftBehind(project) {
    const byTransition = new Map();
    for (const task of project.all('task'))
        for (const id of task.transitions)
            byTransition.set(id, task);
    return project.all('transition').flatMap((transition) => {
        const status = statusOf(transition);
        if (transition.reachedFrom === undefined || status === undefined)
            return [];
        const task = byTransition.get(transition.id);
        return [
            { transition, status, guessed: transition.known === 'runtime', early: isEarly(project, transition, task), task },
        ];
    });
}
/** A handler that is no task acknowledges as its project's workers say; most libraries know only the late way. */
function isEarly(project, { language }, task) {
    if (task)
        return valueIn(task.ack) === 'early';
    return project
        .all('worker')
        .some((worker) => worker.language === language && worker.ack.is === 'set' && worker.ack.value === 'early');
}
/** What only the shape of a call says it writes counts where it is a claim. */
function statusOf({ known, to, condition, how }) {
    if (known === 'runtime')
        return 'PROCESSING';
    const status = valueIn(to);
    if (status === undefined || phaseOf(status) !== 'busy' || how === 'put')
        return undefined;
    return known === 'store' || condition === 'exclusive' ? status : undefined;
}
/** Whether a sweep takes jobs up from this status. */
export const sweeps = ({ statuses }, { status, guessed }) => guessed || statuses.some((one) => sameStatus(one, status));
/** An exclusive claim that an expired lease lets in again: the next delivery of the message recovers the job itself. */
export const takesOver = ({ from, to, condition, takeover }) => {
    const written = valueIn(to);
    return (takeover === true ||
        (condition === 'exclusive' &&
            written !== undefined &&
            (valueIn(from) ?? []).some((one) => sameStatus(one, written))));
};
