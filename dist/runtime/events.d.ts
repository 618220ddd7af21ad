import { type JobStore, type Logger } from './store.js';
import type { Item } from './values.js';
declare const levels: {
    readonly created: "debug";
    readonly exists: "info";
    readonly claimed: "debug";
    readonly renewed: "debug";
    readonly completed: "debug";
    readonly failed: "info";
    readonly released: "info";
    readonly held: "info";
    readonly finished: "info";
    readonly missing: "warn";
    readonly superseded: "warn";
    readonly expired: "warn";
    readonly 'renewal failed': "warn";
    readonly 'settling failed': "error";
    readonly 'orphan failed': "info";
    readonly 'orphan requeued': "info";
    readonly 'orphan left': "debug";
    readonly 'orphan gone': "debug";
    readonly 'orphan unsent': "error";
    readonly 'orphan error': "error";
};
/** What subscribers of `diagnostics_channel` `queue-lint:runtime` are given, and loggers as fields. */
export interface RuntimeEvent {
    readonly event: keyof typeof levels;
    /** The key: `job-17`, `JOB#17/META`. */
    readonly job: string;
    readonly tableName: string;
    readonly owner?: string;
    readonly state?: string;
    /** Epoch milliseconds. */
    readonly until?: number;
    readonly fence?: number;
    readonly attempt?: number;
    readonly error?: unknown;
}
export declare function tell(store: JobStore<unknown>, key: Item, event: RuntimeEvent['event'], details?: Omit<RuntimeEvent, 'event' | 'job' | 'tableName'>): void;
/** Neither a claim that took effect nor a loop that receives is to be lost for a line about it. */
export declare function log(store: JobStore<unknown>, level: keyof Logger, message: string, fields: object): void;
/** How often each event was told since the call, of all stores in this process: `using counted = countEvents()`, `counted.counts.held`. */
export declare function countEvents(): Disposable & {
    readonly counts: Readonly<Partial<Record<RuntimeEvent['event'], number>>>;
};
export {};
