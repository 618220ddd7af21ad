import type { Flow } from './flow.js';
/** A function that plainly takes messages from SQS, where no recogniser has made a task of it. */
export declare function isQueueHandler({ code, place, sites }: Flow): boolean;
