import type { Change } from './finding.js';
import { unknown, valueIn } from './known.js';
import type { Recovery, Transition } from './model.js';
import { phaseOf, sameStatus } from './phases.js';
import type { Project } from './project.js';
import { isTakenOver, type Left, leftBehind, sweeps } from './recoveries.js';

/** Why jobs that a dead worker leaves behind stay so (semantics 7, QL007). */
export type OrphanFault =
  /** No sweep looks for them. */
  | { is: 'unswept'; left: Orphans }
  /** One does, and nothing runs it. */
  | { is: 'unscheduled'; left: Orphans; sweep: Recovery }
  /** One runs, and passes by those that wait with no message. */
  | { is: 'waiting'; claim: Left; from: readonly string[]; sweep: Recovery };

/** The jobs of one app, or of one package of a repository of several. */
export interface Orphans {
  all: readonly Left[];
  /** A claim, where there is one; else the first of the writes. */
  first: Left;
  /** The message of some of them is acknowledged, and gone, before the work. */
  early: boolean;
}

export function* orphanFaults(project: Project): Iterable<OrphanFault> {
  if (project.settings.recovery === 'external') return;
  const recoveries = project.all('recovery');
  for (const group of groups(project)) {
    const unswept = group.filter((left) => !recoveries.some((recovery) => sweeps(recovery, left)));
    const idle = recoveries.filter((one) => project.decide([one.scheduled], (runs) => !runs));
    const isIdle = (left: Left) => recoveries.filter((one) => sweeps(one, left)).every((one) => idle.includes(one));
    if (unswept.length > 0) yield { is: 'unswept', left: together(unswept) };
    else if (group.every(isIdle)) yield { is: 'unscheduled', left: together(group), sweep: idle[0]! };
    else yield* waiting(project, group, recoveries);
  }
}

/** A claim with takeover whose message comes late needs no sweep. */
function groups(project: Project): Left[][] {
  const byApp = new Map<string, Left[]>();
  for (const left of leftBehind(project)) {
    const { task, transition } = left;
    if (!left.early && (isTakenOver(project, transition) || isRepeated(left) || mayTakeOver(project, left))) continue;
    const key = task?.worker ?? packageOf(transition.call.file);
    byApp.set(key, [...(byApp.get(key) ?? []), left]);
  }
  return [...byApp.values()];
}

const together = (all: readonly Left[]): Orphans => ({
  all,
  first: all.find(({ transition }) => transition.condition === 'exclusive') ?? all[0]!,
  early: all.some(({ early }) => early),
});

/**
 * The message of a killed worker comes back, and neither the claim nor a test stops it (`missing-claim` speaks of that): the job is
 * done again.
 */
const isRepeated = ({ transition, task, status }: Left): boolean =>
  task?.rejectsLost !== undefined && valueIn(task.rejectsLost) === true && passesAgain(transition, status);

function passesAgain({ condition, outcome, from, guard, unclaimedIn }: Transition, status: string): boolean {
  const isAmong = (all: readonly string[]) => all.some((one) => sameStatus(one, status));
  if (condition === 'exclusive') return outcome === 'unused';
  if (condition === 'weak') return isAmong(valueIn(from) ?? []);
  if (condition !== 'none' || unclaimedIn === undefined) return false;
  return !guard || isAmong(guard.statuses) === (guard.sense === 'passes-on');
}

/** A condition that is put together elsewhere may let the job at work in again. */
const mayTakeOver = (project: Project, { transition: { condition, call } }: Left): boolean =>
  condition === 'unknown' && !project.decide([unknown('its condition is not known', call)], () => true);

const packageOf = (file: string): string =>
  /^(packages|apps|services|libs|functions|lambdas|examples?)\/[^/]+\//.exec(file)?.[0] ?? '';

const waits = (status: string): boolean => phaseOf(status) === 'waiting';

/** Celery deletes the message before the first line of the task: a crash between that and the claim leaves the job waiting. */
function* waiting(
  project: Project,
  group: readonly Left[],
  recoveries: readonly Recovery[],
): Iterable<OrphanFault & { is: 'waiting' }> {
  const claims = group.filter(({ transition, early }) => transition.condition === 'exclusive' && early);
  const claim = claims.find(({ transition }) =>
    project.decide([transition.from], (from) => from.length > 0 && from.every(waits)),
  );
  const sweep = recoveries.find((one) => claim && sweeps(one, claim));
  if (!claim || !sweep || recoveries.some(({ statuses }) => statuses.some(waits))) return;
  yield { is: 'waiting', claim, from: valueIn(claim.transition.from) ?? [], sweep };
}

/** A claim that its own redelivery cannot pass: a message that comes late would bring the job back but for it. */
export const passesWaitingOnly = ({ condition, from }: Transition): boolean =>
  condition === 'exclusive' && (valueIn(from)?.every(waits) ?? false);

/** Only the runtime's claims write the lease by which its recovery knows an orphan. */
export function recoveryChange({ all, first }: Orphans): Change | undefined {
  if (!all.every(({ guessed }) => guessed)) return undefined;
  const { call, language } = first.transition;
  const transitions = all.map(({ transition }) => transition.id);
  const why =
    'jobs past their lease are failed, or sent again, where nothing touched them before; rows that were written without a lease are not in its index';
  return { do: 'recover', at: call, transitions, language, safety: 'unsafe', why };
}
