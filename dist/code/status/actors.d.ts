import type { Calls } from './calls.js';
import { type Flow } from './flow.js';
/**
 * What works on the messages of Python's other queues of which each may come twice: an actor of Dramatiq (dramatiq.io/guide.html,
 * "Message Acknowledgement"), a function of arq's worker (arq-docs.helpmanual.io, "Pessimistic Execution").
 */
export declare function actorsIn(flow: Flow, calls: Calls): Iterable<Flow>;
