interface Client {
    send(command: never, options?: {
        abortSignal?: AbortSignal;
    }): Promise<unknown>;
}
/** What a timer of Node's holds: one that is set for longer rings at once. */
export declare const longestMs: number;
/**
 * One request and its answer, or an error when its time is over or `signal` is aborted. The SDK waits for ever by default, and neither its
 * pauses nor its credential providers listen to an abort: what does not end by itself is left behind.
 */
export declare function inTime(client: Client, command: object, seconds: number, signal?: AbortSignal): Promise<unknown>;
export {};
