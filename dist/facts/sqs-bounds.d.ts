import { type Known } from './known.js';
import type { Broker } from './model.js';
import type { Project } from './project.js';
import type { Seconds } from './seconds.js';
/** A visibility timeout that SQS, or a worker's library, is given. */
export interface GivenWindow {
    broker: Known<Broker>;
    visibility: Known<Seconds>;
    /** Of the queue or the worker. */
    name: string;
}
/** Those of queues, and of workers that ask for a window of their own. Redis keeps its own clock and has no upper limit. */
export declare const givenWindows: (project: Project) => GivenWindow[];
/** A number of a request to SQS, with the bounds within which that takes it. */
export interface Bounded {
    what: string;
    /** Whose it is, for messages; empty where it stands in a call. */
    of: string;
    value: Known<number>;
    least: number;
    most: number;
    /** `most` is counted from the receive, which is some time ago. */
    since?: 'receive';
}
/** Besides windows: 1 to 10 messages of a receive, which waits for up to 20 s, and what calls of an SDK are given. */
export declare const boundedNumbers: (project: Project) => Bounded[];
