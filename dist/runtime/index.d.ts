/// <reference lib="esnext.disposable" preserve="true" />
export { type BatchOptions, type BatchRecord, type BatchResponse, batchHandler, } from './batch.js';
export { type ClaimOptions, type ClaimOutcome, claimJob } from './claim.js';
export { type ConsumeOptions, type Consumer, consumeJobs } from './consume.js';
export { type Created, type CreateOptions, createJob, type Exists } from './create.js';
export { ClaimError, type ClaimErrorCode, LeaseLostError } from './errors.js';
export { countEvents, type RuntimeEvent } from './events.js';
export type { Claim } from './lease.js';
export type { Finished, Held, Missing, Renewed, Settled, Superseded } from './outcomes.js';
export type { QueueClient, QueueMessage } from './queue.js';
export { type Orphan, type Recovered, type RecoveredRow, type RecoverOptions, recoverOrphans } from './recover.js';
export { type OutgoingMessage, queueSender, type SenderOptions } from './send.js';
export { type CompleteOptions, completeJob, type FailOptions, failJob, type ReleaseOptions, type RenewOptions, releaseJob, renewClaim, } from './settle.js';
export { type Attributes, type DynamoClient, type EpochMs, type JobId, type JobStore, type JobStoreOptions, jobStore, type Logger, type Statuses, } from './store.js';
export { tableOf } from './table.js';
export type { AttributeValue, Item, Row } from './values.js';
export { type WithClaimOptions, type Worked, withClaim } from './with-claim.js';
declare global {
    /** As much of it as a project without `@types/node` and without the DOM needs to read our types; with either, it is theirs. */
    interface AbortSignal {
        readonly aborted: boolean;
        readonly reason: any;
        throwIfAborted(): void;
    }
}
