import type { Fact } from '../../facts/index.js';
import type { CodeBase } from '../recogniser.js';
import type { Flow, Site } from '../status/flow.js';
import { type Event } from './events.js';
import { type SqsCall } from './sqs-calls.js';
/** A function that goes through the messages of a receive, which it makes itself or by the function that it calls at `source`. */
export interface ReceiveLoop {
    flow: Flow;
    source: Site;
    receive: SqsCall;
    events: readonly Event[];
}
/** The project's own loops of receive, work and delete (semantics 4, raw SDK). */
export declare function findReceiveLoops(base: CodeBase): Iterable<Fact>;
