const codemod = {
    meta: {
        summary: 'Schedule a sweep of the jobs that a dead worker leaves behind',
        why: 'After the claims, whose leases tell an orphan from a job at work, and before acknowledgement changes: from then on a job whose worker dies has no message, and only the sweep brings it back.',
        step: 4,
        since: '0.1.0',
    },
    *plan(_project, findings) {
        for (const { at, change } of findings('missing-orphan-recovery'))
            yield change ?? {
                at,
                skipped: "its claim writes no lease that a sweep could go by: let queue-lint's runtime claim, or write the sweep by hand",
            };
    },
};
export default codemod;
