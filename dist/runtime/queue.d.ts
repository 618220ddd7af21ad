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
/** One request to a queue, within its time. */
export declare function ask(client: QueueClient, operation: string, input: object, seconds: number, signal?: AbortSignal): Promise<unknown>;
/** @param requestSeconds How long a request may take: a heartbeat that hangs would hold up all that waits for its end. */
export declare function queueOf(client: QueueClient, QueueUrl: string, visibilitySeconds: number, requestSeconds: number): Queue;
