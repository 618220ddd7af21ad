import type { Known } from './known.js';
import type { Ack, Worker } from './model.js';
import type { Project } from './project.js';
import type { Seconds } from './seconds.js';
/**
 * The window after which a job comes back that is acknowledged late and was cut off by its worker's shutdown, where that is hours
 * and the worker waits for none of its jobs (docs.celeryq.dev, Soft Shutdown). RabbitMQ knows no such window.
 */
export declare function cutOffFor(project: Project, worker: Worker): {
    window: Known<Seconds>;
    late: Known<Ack>;
} | undefined;
