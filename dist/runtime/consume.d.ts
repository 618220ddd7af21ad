import type { Claim } from './lease.js';
import { type QueueClient, type QueueMessage } from './queue.js';
import { type JobId, type JobStore } from './store.js';
import { type WithClaimOptions } from './with-claim.js';
export interface ConsumeOptions<Job> extends Omit<WithClaimOptions, 'signal'> {
    client: QueueClient;
    queueUrl: string;
    store: JobStore<Job>;
    /** The job that a message is about. A message that it throws for is left to the queue's dead-letter policy. */
    id: (message: QueueMessage) => JobId;
    handler: (claim: Claim<Job>, message: QueueMessage) => unknown;
    /**
     * `early` (default): the message is deleted once the job is claimed, and a job whose worker dies comes back through `recoverOrphans`.
     * `late`: once the job is settled, and the message itself comes back.
     */
    acknowledge?: 'early' | 'late';
    /** Jobs at a time. Default 1. */
    concurrency?: number;
    /** How long a received message stays hidden; a heartbeat renews it at half of that. Default 30. */
    visibilitySeconds?: number;
    /** Of one long poll, 0 to 20. Default 20. */
    waitSeconds?: number;
}
export interface Consumer {
    /**
     * Receives no more, and waits for the jobs at hand. Past the deadline (default 30 s) their `claim.signal` is aborted, and they are
     * given back. A handler that does not listen is not waited for any longer than another 5 s: its job stays its own until the process
     * ends and the lease after it.
     */
    stop(options?: {
        deadlineSeconds?: number;
    }): Promise<void>;
    /** Fulfilled when the consumer has stopped. */
    readonly stopped: Promise<void>;
}
/** Receives messages and has each job done by one owner. No message is deleted before its claim has an answer. */
export declare function consumeJobs<Job>(options: ConsumeOptions<Job>): Consumer;
