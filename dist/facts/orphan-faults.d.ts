import type { Change } from './finding.js';
import type { Recovery, Transition } from './model.js';
import type { Project } from './project.js';
import { type Left } from './recoveries.js';
/** Why jobs that a dead worker leaves behind stay so (semantics 7, QL007). */
export type OrphanFault = 
/** No sweep looks for them. */
{
    is: 'unswept';
    left: Orphans;
}
/** One does, and nothing runs it. */
 | {
    is: 'unscheduled';
    left: Orphans;
    sweep: Recovery;
}
/** One runs, and passes by those that wait with no message. */
 | {
    is: 'waiting';
    claim: Left;
    from: readonly string[];
    sweep: Recovery;
};
/** The jobs of one app, or of one package of a repository of several. */
export interface Orphans {
    all: readonly Left[];
    /** A claim, where there is one; else the first of the writes. */
    first: Left;
    /** The message of some of them is acknowledged, and gone, before the work. */
    early: boolean;
}
export declare function orphanFaults(project: Project): Iterable<OrphanFault>;
/** A claim that its own redelivery cannot pass: a message that comes late would bring the job back but for it. */
export declare const passesWaitingOnly: ({ condition, from }: Transition) => boolean;
/** Only the runtime's claims write the lease by which its recovery knows an orphan. */
export declare function recoveryChange({ all, first }: Orphans): Change | undefined;
