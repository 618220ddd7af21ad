import type { Severity } from './finding.js';
import type { Worker } from './model.js';
import type { Project } from './project.js';
/** Why messages wait under their windows for others that their worker holds (semantics 7, QL004). */
export type ReserveFault = 
/** A receive loop, or a handler of batches, works on those of one receive one after the other. */
{
    is: 'sequential';
}
/** Squiss starts all that it holds at once; `most` is absent where nothing bounds that. */
 | {
    is: 'in flight';
    most?: number;
}
/** Each process reserves more than it runs; `bounded`, where a time limit ends each wait. */
 | {
    is: 'reserved';
    severity: Severity;
    bounded: boolean;
};
export declare function reserveFaults(project: Project, worker: Worker): Iterable<ReserveFault>;
