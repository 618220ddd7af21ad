import type { Claim } from './lease.js';
import { type JobId, type JobStore } from './store.js';
import { type WithClaimOptions } from './with-claim.js';
/** A message as Lambda hands it over. */
export interface BatchRecord {
    messageId: string;
    body: string;
    eventSourceARN?: string;
    attributes?: {
        MessageGroupId?: string;
    };
    messageAttributes?: Record<string, unknown>;
}
/** Only with `ReportBatchItemFailures` on the event source does Lambda read it: without that, any failure brings the whole batch back. */
export interface BatchResponse {
    batchItemFailures: {
        itemIdentifier: string;
    }[];
}
export interface BatchOptions<Job> extends Omit<WithClaimOptions, 'signal'> {
    store: JobStore<Job>;
    /** The job that a message is about. A message that it throws for comes back, until the dead-letter policy ends that. */
    id: (record: BatchRecord) => JobId;
    handler: (claim: Claim<Job>, record: BatchRecord) => unknown;
    /** Jobs at a time. Default 10; messages of one FIFO group always wait for each other. */
    concurrency?: number;
    /** How long before the end of Lambda's time handlers are asked to stop, so that their jobs are given back. Default 3. */
    marginSeconds?: number;
}
type LambdaContext = {
    getRemainingTimeInMillis(): number;
};
/**
 * A Lambda handler for a batch of SQS messages, each of whose jobs is done by one owner. A message is done with when its job is: completed
 * or failed, by whomever. All others are reported, and come back: thrown for (`onError`, default `release`), held by another owner,
 * without a row.
 */
export declare function batchHandler<Job>(options: BatchOptions<Job>): (event: {
    Records: readonly BatchRecord[];
}, context?: LambdaContext) => Promise<BatchResponse>;
export {};
