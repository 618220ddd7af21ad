import type { Recovery, Task, Transition } from './model.js';
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
export declare function leftBehind(project: Project): Left[];
/** Whether a sweep takes jobs up from this status. */
export declare const sweeps: ({ statuses, tables }: Recovery, { status, guessed, transition }: Left) => boolean;
/**
 * Also where two writes make the claim: one takes the waiting job, another of the same function the job at work, on what that was
 * last seen to hold.
 */
export declare function isTakenOver(project: Project, one: Transition): boolean;
/** It makes a claim that lets an expired holder be taken over. */
export declare const hasLease: (project: Project, task: Task) => boolean;
/** An exclusive claim that an expired lease lets in again: the next delivery of the message recovers the job itself. */
export declare const takesOver: ({ from, to, condition, takeover }: Transition) => boolean;
