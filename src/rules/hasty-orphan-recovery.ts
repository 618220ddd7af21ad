import { type Finding, placeOf, type Recovery, type Transition, valueIn } from '../facts/index.js';
import { phaseOf } from '../facts/phases.js';
import type { Project } from '../facts/project.js';
import { type Left, leftBehind, sweeps, takesOver } from '../facts/recoveries.js';
import { retryHold } from '../facts/retry-hold.js';
import { isDynamoDb } from '../facts/stores.js';
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
      'Count a job as left behind only when the hard time limit and 30 s more have passed since its claim, or when its lease has; and write under a condition on what was seen: status, claim token and age. A retry that leaves the job busy prolongs it by its delay. A lease is an attribute of its own, not the time to live of the table.',
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
    for (const claim of project.all('transition')) {
      const ttl = takesOver(claim) && isDynamoDb(claim) && claim.conditionOn.find((name) => deletes.test(name));
      if (ttl) yield deleted(claim, ttl);
      yield* shortLease(project, claim);
    }
  },
};

export default rule;

function tooSoon(project: Project, recovery: Recovery, left: readonly Left[]): Finding | undefined {
  const transitions = project.all('transition');
  const held = left.flatMap((one) => {
    const limit =
      one.task && sweeps(recovery, one) && isSameTable(recovery, one) ? valueIn(one.task.timeLimit) : undefined;
    return limit ? [{ task: one.task!, limit, more: retryHold(one.task!, one, transitions) }] : [];
  });
  const worst = longest(held, ({ limit, more }) => limit + more);
  if (!worst) return undefined;
  const { task, limit, more } = worst;
  if (!project.decide([recovery.olderThan], (age) => age < limit + more + slack + skew)) return undefined;
  const age = valueIn(recovery.olderThan)!;
  const place = placeOf(task.timeLimit);
  const retries = more > 0 ? `, and its retries leave the job as it is for ${more} s more` : '';
  const harm = `a job ${more > 0 ? 'that waits for its retry, or ' : ''}whose worker is alive is taken from it`;
  return {
    at: placeOf(recovery.olderThan) ?? recovery.at,
    severity: age <= limit + slack ? 'error' : 'warning',
    message: `\`${recovery.name}\` takes up jobs after ${age} s, while \`${task.name}\` may run for ${limit} s${origin(task.timeLimit)}${place ? ` (${project.where(place)})` : ''}${retries}: ${harm}. Wait at least ${limit + more + slack + skew} s`,
    because: place ? [{ at: place, message: `the time limit of \`${task.name}\`: ${limit} s` }] : [],
  };
}

/** A lease that ends before the work must: the sweep, or the next delivery, takes the job from a worker that is alive. */
function* shortLease(project: Project, claim: Transition): Iterable<Finding> {
  const { lease, takeover, renewed } = claim;
  if (!lease || renewed || (!takeover && project.all('recovery').length === 0)) return;
  const tasks = project.all('task').filter(({ transitions }) => transitions.includes(claim.id));
  const task = longest(tasks, ({ timeLimit }) => valueIn(timeLimit) ?? 0);
  const limit = task && valueIn(task.timeLimit);
  if (!limit || !project.decide([lease], (time) => time < limit + slack)) return;
  const place = placeOf(task.timeLimit);
  yield {
    at: placeOf(lease) ?? claim.call,
    message: `the lease of this claim is over after ${valueIn(lease)} s${origin(lease)}, while \`${task.name}\` may run for ${limit} s${origin(task.timeLimit)}${place ? ` (${project.where(place)})` : ''} and nothing renews it: a job whose worker is alive is taken from it. Claim it for at least ${limit + slack} s`,
    because: place ? [{ at: place, message: `the time limit of \`${task.name}\`: ${limit} s` }] : [],
  };
}

/** DynamoDB's time to live deletes rows, within days: neither is what a lease is for. */
const deletes = /^(ttl|time_?to_?live)$/i;

const deleted = (claim: Transition, ttl: string): Finding => ({
  at: claim.conditionAt ?? claim.call,
  severity: 'warning',
  message: `the lease of \`${claim.within}\` is \`${ttl}\`, by which DynamoDB deletes the row some time after, usually within days: until then an expired row still reads, and then the job is gone with no trace. Keep the lease in an attribute of its own`,
  because: [{ at: claim.call, message: 'the job is claimed' }],
});

/** Jobs of two kinds often have the same statuses: a limit is held only against a sweep of its own rows. */
const isSameTable = ({ tables = [] }: Recovery, { transition }: Left): boolean =>
  tables.length === 0 || tables.includes(transition.store?.table ?? '');

const blind = ({ name, at, conditional, statuses }: Recovery): Finding => ({
  at: placeOf(conditional) ?? at,
  message: `\`${name}\` writes over jobs that it found ${statuses.filter((status) => phaseOf(status) === 'busy').join(' or ')} without asking that they are still what it found: a job that was finished or claimed anew meanwhile is lost. Make the write conditional on the status, the claim token and the age that were seen`,
});
