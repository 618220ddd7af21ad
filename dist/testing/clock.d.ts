/** A clock that stands still until it is told otherwise. Pass its `now` and `sleep` to `jobStore`. */
export interface FakeClock {
    /** Epoch milliseconds. */
    now(): number;
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
    /** Moves on, waking every sleeper at its own time and letting it act before the next. */
    advance(seconds: number): Promise<void>;
}
export declare function fakeClock(start?: number): FakeClock;
