import type { FunctionCode } from '../../../code/module.js';
import { type Known, type Seconds } from '../../../facts/index.js';
import type { CeleryProject } from './celery.js';
/** What single messages of a task are sent with. */
interface Sent {
    delays: Known<Seconds>[];
    /** Each goes over the task's own limit (celery/worker/request.py, `execute_using_pool`). */
    limits: Known<Seconds | null>[];
    softLimits: Known<Seconds | null>[];
    /** Each goes over the task's own queue. */
    queues: Known<string>[];
}
export declare function sentOf(code: FunctionCode | undefined, names: readonly string[], project: CeleryProject): Sent;
export {};
