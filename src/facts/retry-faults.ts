import { type Loc, valueIn } from './known.js';
import type { Retry, Task, Transition } from './model.js';
import { phaseOf, sameStatus } from './phases.js';
import type { Project } from './project.js';

/** Why a job that is to run again does not, or is failed meanwhile (semantics 7, QL012). */
export type RetryFault =
  /** Its own claim refuses the retry. */
  | { is: 'blocked'; task: Task; retry: Retry; claim: Transition }
  /** What raises the retry is caught as a failure. */
  | { is: 'swallowed'; task: Task; retry: Retry; by: Loc }
  /** Its own claim refuses the message that comes back after an error. */
  | { is: 'let out'; claim: Transition; at: Loc };

export function* retryFaults(project: Project): Iterable<RetryFault> {
  for (const task of project.all('task'))
    for (const retry of task.retries ?? []) {
      const claim = blocking(project, task, retry);
      if (claim) yield { is: 'blocked', task, retry, claim };
      else if (retry.swallowedBy) yield { is: 'swallowed', task, retry, by: retry.swallowedBy };
    }
  for (const claim of project.all('transition'))
    if (claim.letOut && refusesRedelivery(project, claim)) yield { is: 'let out', claim, at: claim.letOut };
}

/** The claim by which the job is held when its retry comes, where nothing in the task leads back to a status that it passes. */
function blocking(project: Project, task: Task, retry: Retry): Transition | undefined {
  const all = project.transitionsOf(task);
  const held = all.filter(({ id }) => retry.under?.includes(id) ?? true);
  return held.find((one) =>
    isRuntimes(one)
      ? outlasts(project, one, retry)
      : refusesItself(project, one) && !all.some((other) => leadsBack(other, one)),
  );
}

/** Only a message that is still there comes back. */
const refusesRedelivery = (project: Project, claim: Transition): boolean =>
  (isRuntimes(claim) ? claim.takeover === false : refusesItself(project, claim)) &&
  !project.all('task').some(({ ack, transitions }) => valueIn(ack) === 'early' && transitions.includes(claim.id));

export const isRuntimes = ({ known }: Transition): boolean => known === 'runtime';

/** The runtime's claim passes what it has made busy only when its lease is over, if then. */
const outlasts = (project: Project, { takeover, lease }: Transition, { under, delay }: Retry): boolean =>
  under !== undefined &&
  (takeover === false || (lease !== undefined && project.decide([lease, delay], (held, waits) => waits < held)));

/** An exclusive claim, made by the handler itself, that only passes statuses in which the job waits. */
const refusesItself = (project: Project, claim: Transition): boolean =>
  claim.condition === 'exclusive' &&
  claim.outcome === 'tested' &&
  project.decide([claim.from, claim.to], (from, to) => {
    const isWaiting = (status: string) => phaseOf(status) === 'waiting' && !sameStatus(status, to);
    return from.length > 0 && from.every(isWaiting) && phaseOf(to) === 'busy' && onlyOfStatus(claim);
  });

/** A lease, a version or an owner in the condition may let the retry in. */
const onlyOfStatus = ({ conditionOn, attribute }: Transition): boolean =>
  conditionOn.every((name) => name === attribute || /(^|_)id$|[a-z]Id$/i.test(name));

/** What is not known to be another status may be the one. */
const leadsBack = (other: Transition, claim: Transition): boolean => {
  const to = valueIn(other.to);
  return other !== claim && (to === undefined || (valueIn(claim.from) ?? []).some((from) => sameStatus(from, to)));
};
