/** Any SQS client of the SDK v3, of any version. */
export interface QueueClient {
    send(command: never, options?: {
        abortSignal?: AbortSignal;
    }): Promise<unknown>;
}
export interface QueueMessage {
    MessageId?: string;
    ReceiptHandle?: string;
    Body?: string;
    Attributes?: Record<string, string>;
    MessageAttributes?: Record<string, unknown>;
}
/** The three things that a consumer does with a queue. */
export interface Queue {
    receive(options: {
        most: number;
        waitSeconds: number;
        signal: AbortSignal;
    }): Promise<QueueMessage[]>;
    delete(message: QueueMessage): Promise<void>;
    /** From now on: 0 hands the message out again at once. */
    hide(message: QueueMessage, seconds: number): Promise<void>;
}
export declare function queueOf(client: QueueClient, QueueUrl: string, visibilitySeconds: number): Queue;
