import type { Deed } from './finding.js';
import { type Loc } from './known.js';
import type { Task, Transition, Worker } from './model.js';
import type { Project } from './project.js';
/** Something renews the window while a message is worked on, or may. */
export declare const isRenewed: ({ heartbeat }: Worker) => boolean;
/** The change that puts the delete of a loop's messages before its work, where it can be put there. */
export declare function moved(tasks: readonly Task[]): (Deed & {
    at: Loc;
}) | undefined;
/**
 * The claim that a loop makes only when the message is gone (QL022): a worker that dies between the two leaves a waiting job
 * with no message, and one that loses the claim has taken the message from its owner. Own loops can claim first.
 */
export declare function claimedAfterDelete(project: Project, task: Task): {
    deletedAt: Loc;
    claim: Transition;
} | undefined;
