import { valueIn } from '../facts/index.js';
import { origin } from '../facts/words.js';
const rule = {
    meta: {
        summary: 'The soft time limit is not below the hard one, so it never fires',
        why: 'The soft limit raises SoftTimeLimitExceeded inside the job, which can then write FAILED and clean up. At the hard limit the process is killed: no `except`, no `finally`, no failure hook of the task runs. A soft limit at or above the hard one is never reached.',
        remedy: 'Set the soft limit below the hard one, by as long as the cleaning up may take (the guide leaves 120 s of 1800 s).',
        severity: 'error',
        since: '0.1.0',
        links: ['https://docs.celeryq.dev/en/stable/userguide/workers.html#time-limits'],
    },
    *check(project) {
        const judged = new Set();
        for (const { name, timeLimit, softTimeLimit } of [...project.all('worker'), ...project.all('task')]) {
            if (valueIn(timeLimit) === null || valueIn(softTimeLimit) === null)
                continue;
            if (!project.decide([softTimeLimit, timeLimit], (soft, hard) => soft >= hard))
                continue;
            const at = placeOf(softTimeLimit, timeLimit);
            const place = at && `${at.file}:${at.start}`;
            // A task that inherits both limits was judged with its worker.
            if (!at || judged.has(place))
                continue;
            judged.add(place);
            yield finding(project, name, at, softTimeLimit, timeLimit);
        }
    },
};
export default rule;
const placeOf = (...values) => values.find((value) => value.is === 'set')?.at;
function finding(project, name, at, soft, hard) {
    const hardAt = hard.is === 'set' ? hard.at : undefined;
    const where = hardAt && hardAt !== at ? ` (${project.where(hardAt)})` : '';
    return {
        at,
        message: `soft time limit ${valueIn(soft)} s${origin(soft)} of \`${name}\` is not below its hard limit of ${valueIn(hard)} s${origin(hard)}${where}: the process is killed before the job is told. Set it lower`,
        because: hardAt && hardAt !== at ? [{ at: hardAt, message: `the hard limit: ${valueIn(hard)} s` }] : [],
    };
}
