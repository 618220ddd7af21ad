import { valueIn } from './known.js';
import type { Recovery, Task, Transition } from './model.js';
import { phaseOf } from './phases.js';
import type { Project } from './project.js';
import { type Left, leftBehind, sweeps, takesOver } from './recoveries.js';
import { retryHold } from './retry-hold.js';
import type { Seconds } from './seconds.js';
import { isDynamoDb } from './stores.js';
import { longest, slack } from './waits.js';

/** Why a job is taken from a worker that is alive (semantics 7, QL008). */
export type RecoveryFault =
  /** A sweep that fires within the limit of a task, or within the retries that leave its job as it is for `more` seconds. */
  | { is: 'too soon'; recovery: Recovery; task: Task; limit: Seconds; more: Seconds; least: number }
  /** A sweep that writes over what its rows have become. */
  | { is: 'blind'; recovery: Recovery; statuses: string[] }
  /** A lease that ends before the work must: the sweep, or the next delivery, takes the job. */
  | { is: 'short lease'; claim: Transition; task: Task; limit: Seconds; least: number }
  /** A lease in the attribute by which DynamoDB deletes rows, within days. */
  | { is: 'time to live'; claim: Transition; attribute: string };

/** How far the clocks of two machines may be apart. */
const skew = 5;

export function* recoveryFaults(project: Project): Iterable<RecoveryFault> {
  const left = leftBehind(project);
  for (const recovery of project.all('recovery')) {
    const statuses = recovery.statuses.filter((status) => phaseOf(status) === 'busy');
    if (statuses.length === 0) continue;
    yield* tooSoon(project, recovery, left);
    const found = statuses.filter((status) => recovery.found?.includes(status) ?? true);
    if (found.length === 0 || valueIn(recovery.scheduled) !== true) continue;
    if (project.decide([recovery.conditional], (asks) => !asks)) yield { is: 'blind', recovery, statuses: found };
  }
  for (const claim of project.all('transition')) {
    const attribute = takesOver(claim) && isDynamoDb(claim) && claim.conditionOn.find((name) => deletes.test(name));
    if (attribute) yield { is: 'time to live', claim, attribute };
    yield* shortLease(project, claim);
  }
}

const deletes = /^(ttl|time_?to_?live)$/i;

function* tooSoon(project: Project, recovery: Recovery, left: readonly Left[]): Iterable<RecoveryFault> {
  const transitions = project.all('transition');
  const held = left.flatMap((one) => {
    const { task } = one;
    const limit = task && sweeps(recovery, one) && isSameTable(recovery, one) ? valueIn(task.timeLimit) : undefined;
    return limit ? [{ task: task!, limit, more: retryHold(task!, one, transitions) }] : [];
  });
  const worst = longest(held, ({ limit, more }) => limit + more);
  if (!worst) return;
  const least = worst.limit + worst.more + slack + skew;
  if (project.decide([recovery.olderThan], (age) => age < least)) yield { is: 'too soon', recovery, ...worst, least };
}

/** Jobs of two kinds often have the same statuses: a limit is held only against a sweep of its own rows. */
const isSameTable = ({ tables = [] }: Recovery, { transition }: Left): boolean =>
  tables.length === 0 || tables.includes(transition.store?.table ?? '');

function* shortLease(project: Project, claim: Transition): Iterable<RecoveryFault> {
  const { lease, takeover, renewed } = claim;
  if (!lease || renewed || (!takeover && project.all('recovery').length === 0)) return;
  const tasks = project.all('task').filter(({ transitions }) => transitions.includes(claim.id));
  const task = longest(tasks, ({ timeLimit }) => valueIn(timeLimit) ?? 0);
  const limit = task && valueIn(task.timeLimit);
  if (limit && project.decide([lease], (time) => time < limit + slack))
    yield { is: 'short lease', claim, task, limit, least: limit + slack };
}
