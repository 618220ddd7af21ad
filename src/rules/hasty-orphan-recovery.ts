import { type Finding, placeOf, type Recovery, valueIn } from '../facts/index.js';
import { phaseOf } from '../facts/phases.js';
import type { Project } from '../facts/project.js';
import { type Left, leftBehind, sweeps } from '../facts/recoveries.js';
import { longest, slack } from '../facts/waits.js';
import { origin } from '../facts/words.js';
import type { Rule } from '../rule.js';

/** How far the clocks of two machines may be apart. */
const skew = 5;

const rule: Rule = {
  meta: {
    summary: 'The recovery of orphaned jobs takes jobs from workers that still run them',
    why: 'A sweep that fires within the time limit finds jobs whose worker is alive: it fails or restarts work that is going on. And the rows that it found may be settled or claimed anew before it writes, since an index is read late: a write that does not ask for the token, the lease or the age that was seen overwrites what the new owner has written.',
    remedy:
      'Count a job as left behind only when the hard time limit and 30 s more have passed since its claim, or when its lease has; and write under a condition on what was seen: status, claim token and age.',
    severity: 'error',
    since: '0.1.0',
    links: [
      'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.ThroughputConsiderations.Reads',
    ],
  },
  *check(project) {
    const left = leftBehind(project);
    for (const recovery of project.all('recovery')) {
      if (!recovery.statuses.some((status) => phaseOf(status) === 'busy')) continue;
      const hasty = tooSoon(project, recovery, left);
      if (hasty) yield hasty;
      if (valueIn(recovery.scheduled) === true && project.decide([recovery.conditional], (asks) => !asks))
        yield blind(recovery);
    }
  },
};

export default rule;

function tooSoon(project: Project, recovery: Recovery, left: readonly Left[]): Finding | undefined {
  const tasks = left.flatMap((one) =>
    one.task && sweeps(recovery, one) && isSameTable(recovery, one) ? [one.task] : [],
  );
  const task = longest(tasks, ({ timeLimit }) => valueIn(timeLimit) ?? 0);
  const limit = task && valueIn(task.timeLimit);
  if (!task || limit === undefined || limit === null) return undefined;
  if (!project.decide([recovery.olderThan], (age) => age < limit + slack + skew)) return undefined;
  const age = valueIn(recovery.olderThan)!;
  const place = placeOf(task.timeLimit);
  return {
    at: placeOf(recovery.olderThan) ?? recovery.at,
    severity: age <= limit + slack ? 'error' : 'warning',
    message: `\`${recovery.name}\` takes up jobs after ${age} s, while \`${task.name}\` may run for ${limit} s${origin(task.timeLimit)}${place ? ` (${project.where(place)})` : ''}: a job whose worker is alive is taken from it. Wait at least ${limit + slack + skew} s`,
    because: place ? [{ at: place, message: `the time limit of \`${task.name}\`: ${limit} s` }] : [],
  };
}

/** Jobs of two kinds often have the same statuses: a limit is held only against a sweep of its own rows. */
const isSameTable = ({ tables = [] }: Recovery, { transition }: Left): boolean =>
  tables.length === 0 || tables.includes(transition.store?.table ?? '');

const blind = ({ name, at, conditional, statuses }: Recovery): Finding => ({
  at: placeOf(conditional) ?? at,
  message: `\`${name}\` writes over jobs that it found ${statuses.filter((status) => phaseOf(status) === 'busy').join(' or ')} without asking that they are still what it found: a job that was finished or claimed anew meanwhile is lost. Make the write conditional on the status, the claim token and the age that were seen`,
});
