import type { Change, Finding, Skip } from './facts/index.js';
import type { Project } from './facts/project.js';
export interface Rollout {
    /** What has to hold on every worker before the next step begins. */
    before: string;
    /** How to take the step back. */
    back: string;
    /** What to do where it cannot be written. */
    byHand: string;
}
/**
 * One file of `codemods/`; its name is the id. Most gather the changes that a rule's open findings carry, and refuse those
 * that the project is not ready for. It says what to change; the language's front end writes it.
 */
export interface Codemod {
    meta: {
        summary: string;
        why: string;
        /** The rules whose findings it answers. */
        mends: readonly string[];
        /** Its place in the safe order of a migration (semantics 8): prefetch, windows, claims, recovery, retries, then acknowledgement. */
        step: number;
        /** How the step is deployed; `migrate --plan` prints it. */
        rollout?: Rollout;
        since: string;
    };
    /** `findings` gives a rule's open findings; `unsafe`: changes of behaviour are asked for as well. */
    plan(project: Project, findings: (rule: string) => readonly Finding[], unsafe: boolean): Iterable<Change | Skip>;
}
