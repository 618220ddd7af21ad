import { type Flow } from './flow.js';
/** Something around a handler's own code may write its failures down: a wrapper, a base class. */
export declare function isHooked({ code, place }: Flow): boolean;
/** What is called for every failure: `@task_failure.connect`, `worker.on('failed', async (job) => { … })`. */
export declare function registersHook({ code, sites, place }: Flow): boolean;
