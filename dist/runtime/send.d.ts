import { type QueueClient } from './queue.js';
import type { Orphan } from './recover.js';
import type { Row } from './values.js';
/** What SendMessageBatch takes of one message. */
export interface OutgoingMessage {
    MessageBody: string;
    DelaySeconds?: number;
    MessageAttributes?: Record<string, unknown>;
    MessageGroupId?: string;
    MessageDeduplicationId?: string;
}
export interface SenderOptions<Job> {
    client: QueueClient;
    queueUrl: string;
    /** The message that brings a job, or its body alone. */
    message: (job: Job, orphan: Orphan) => string | OutgoingMessage;
    /** How long one request may take. Default 10. */
    requestSeconds?: number;
}
/**
 * The `send` of `recoverOrphans` for SQS: what is sent at the same time goes out in batches of ten, and the messages of a batch that the
 * queue could not take are sent again, twice and later each time. Each call is answered for its own message.
 */
export declare function queueSender<Job = Row>(options: SenderOptions<Job>): (job: Job, orphan: Orphan) => Promise<void>;
