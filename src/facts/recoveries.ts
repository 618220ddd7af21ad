import { valueIn } from './known.js';
import type { Recovery, Task, Transition } from './model.js';
import { phaseOf, sameStatus } from './phases.js';
import type { Project } from './project.js';

/** A claim of a job, or a plain write that it is at work, by what a queue hands out. */
export interface Left {
  transition: Transition;
  /** The busy status in which the job stays when its worker dies. */
  status: string;
  /** The runtime claims it, and may have another word for the status. */
  guessed: boolean;
  /** The message is acknowledged, and gone, before the work. */
  early: boolean;
  task?: Task;
}

/** Every busy status that a task or a queue handler leaves a job in. */
export function leftBehind(project: Project): Left[] {
  const byTransition = new Map<string, Task>();
  for (const task of project.all('task')) for (const id of task.transitions) byTransition.set(id, task);
  return project.all('transition').flatMap((transition): Left[] => {
    const status = statusOf(transition);
    if (transition.reachedFrom === undefined || status === undefined || transition.dispatched) return [];
    const task = byTransition.get(transition.id);
    return [
      { transition, status, guessed: transition.known === 'runtime', early: isEarly(project, transition, task), task },
    ];
  });
}

/** A handler that is no task acknowledges as its project's workers say; most libraries know only the late way. */
function isEarly(project: Project, { language }: Transition, task: Task | undefined): boolean {
  if (task) return valueIn(task.ack) === 'early';
  return project
    .all('worker')
    .some((worker) => worker.language === language && worker.ack.is === 'set' && worker.ack.value === 'early');
}

/** What only the shape of a call says it writes counts where it is a claim. */
function statusOf({ known, to, condition, how }: Transition): string | undefined {
  if (known === 'runtime') return 'PROCESSING';
  const status = valueIn(to);
  if (status === undefined || phaseOf(status) !== 'busy' || how === 'put') return undefined;
  return known === 'store' || condition === 'exclusive' ? status : undefined;
}

/** Whether a sweep takes jobs up from this status. */
export const sweeps = ({ statuses, tables = [] }: Recovery, { status, guessed, transition }: Left): boolean =>
  (guessed || statuses.some((one) => sameStatus(one, status))) && !isOfAnother(tables, transition.store?.table);

/**
 * Jobs of two kinds often have the same statuses. Only the names of models say which table they mean, wherever they stand; a
 * `HoneyExtraction` may be an `Extraction`, whose rows it shares.
 */
function isOfAnother(tables: readonly string[], table: string | undefined): boolean {
  const [own, ...swept] = [table ?? '', ...tables].map((name) => /(?:^|\.)([A-Z]\w*[a-z]\w*)$/.exec(name)?.[1]);
  const isOther = (name: string | undefined) =>
    own !== undefined && name !== undefined && !own.endsWith(name) && !name.endsWith(own);
  return swept.length > 0 && swept.every(isOther);
}

/**
 * Also where two writes make the claim: one takes the waiting job, another of the same function the job at work, on what that was
 * last seen to hold.
 */
export function isTakenOver(project: Project, one: Transition): boolean {
  const { attribute, condition, store, outcome } = one;
  const table = store?.table;
  if (takesOver(one)) return true;
  if (condition !== 'exclusive' || outcome !== 'tested' || !table) return false;
  const { file, start, end } = store.helper?.at ?? one.call;
  const isBeside = ({ call, within }: Transition) =>
    call.file === file && (store.helper ? start <= call.start && call.end <= end : within === one.within);
  return project
    .all('transition')
    .some(
      (other) =>
        isBeside(other) &&
        other.attribute !== attribute &&
        other.store?.table === table &&
        [attribute, other.attribute].every((name) => other.conditionOn.includes(name)) &&
        (other.condition === 'exclusive' || other.condition === 'unknown'),
    );
}

/** It makes a claim that lets an expired holder be taken over. */
export const hasLease = (project: Project, task: Task): boolean =>
  project.transitionsOf(task).some((transition) => isTakenOver(project, transition));

/** An exclusive claim that an expired lease lets in again: the next delivery of the message recovers the job itself. */
export const takesOver = ({ from, to, condition, takeover }: Transition): boolean => {
  const written = valueIn(to);
  return (
    takeover === true ||
    (condition === 'exclusive' &&
      written !== undefined &&
      (valueIn(from) ?? []).some((one) => sameStatus(one, written)))
  );
};
