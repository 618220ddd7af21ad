import type { Deed } from './finding.js';
import { type Loc, valueIn } from './known.js';
import type { Task, Transition, Worker } from './model.js';
import type { Project } from './project.js';

/** Something renews the window while a message is worked on, or may. */
export const isRenewed = ({ heartbeat }: Worker): boolean =>
  heartbeat !== undefined && (heartbeat.is === 'unknown' || heartbeat.value !== null);

/** The change that puts the delete of a loop's messages before its work, where it can be put there. */
export function moved(tasks: readonly Task[]): (Deed & { at: Loc }) | undefined {
  const [task, second] = tasks;
  const move = task?.settles?.move;
  return move && 'statement' in move && !second ? { do: 'move', at: move.statement, before: move.before } : undefined;
}

/**
 * The claim that a loop makes only when the message is gone (QL022): a worker that dies between the two leaves a waiting job
 * with no message, and one that loses the claim has taken the message from its owner. Own loops can claim first.
 */
export function claimedAfterDelete(project: Project, task: Task): { deletedAt: Loc; claim: Transition } | undefined {
  const { settles } = task;
  if (!settles?.after || valueIn(task.ack) !== 'early') return undefined;
  const claims = project.transitionsOf(task).filter(({ condition }) => condition === 'exclusive');
  const within = ({ file, start }: Loc, stretch: Loc) =>
    stretch.file === file && stretch.start <= start && start < stretch.end;
  const isAfter = ({ call }: Transition) => settles.after!.some((stretch) => within(call, stretch));
  const [first] = claims;
  return first && claims.every(isAfter) ? { deletedAt: settles.at, claim: first } : undefined;
}
