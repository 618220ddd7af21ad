import type { Queue, Worker } from './model.js';
/** The declared queues by all that they are spoken of by. What means several queues means none: it is never guessed. */
export declare class QueueIndex {
    private readonly byId;
    private readonly byName;
    private readonly byVariable;
    constructor(queues: readonly Queue[]);
    consumedBy(worker: Worker): Queue[];
    private meant;
}
