import { type Item, type Row } from './values.js';
/** Milliseconds since 1970, as `Date.now()` gives them and the rows hold them. Every duration in an option is in seconds. */
export type EpochMs = number & {
    readonly unit: 'epoch milliseconds';
};
/** Any client of the SDK v3, of any version, the document client included: nominal client types break across versions. */
export interface DynamoClient {
    send(command: never, options?: {
        abortSignal?: AbortSignal;
    }): Promise<unknown>;
}
/** A subset that console, pino, winston and Powertools share. */
export interface Logger {
    debug(message: string, fields?: object): void;
    info(message: string, fields?: object): void;
    warn(message: string, fields?: object): void;
    error(message: string, fields?: object): void;
}
declare const attributes: {
    status: string;
    token: string;
    owner: string;
    lease: string;
    fence: string;
    attempts: string;
    shard: string;
    requeues: string;
    result: string;
    error: string;
};
declare const statuses: {
    pending: string;
    processing: string;
    completed: string;
    failed: string;
};
export type Attributes = typeof attributes;
export type Statuses = typeof statuses;
export interface JobStoreOptions {
    client: DynamoClient;
    tableName: string;
    /** The table's key: `'jobId'`, or `['pk', 'sk']`. */
    key: string | readonly [string, string];
    /** How long a claim holds unless it is renewed; where nothing renews, the job's time limit and a margin. Default 900. */
    leaseSeconds?: number;
    /** How far the clocks of two workers may differ: nobody takes a lease over before this much after its end. Default 5. */
    skewSeconds?: number;
    /** Whether `claimJob` takes over a job whose lease has passed. False: only `recoverOrphans` does. Default true. */
    takeover?: boolean;
    /** How long a job may wait in PENDING before recovery sends it again. Default 900. */
    pendingSeconds?: number;
    /** How long one request may take, the SDK's own retries included, before it is sent again. Default 10. */
    requestSeconds?: number;
    /** Other names for the attributes that the runtime writes. */
    attributes?: Partial<Attributes>;
    /** Other words for the four states. */
    statuses?: Partial<Statuses>;
    /** The sparse index that `recoverOrphans` reads, and over how many of its partitions live jobs are spread. Default 8. */
    recovery?: {
        index?: string;
        shards?: number;
    };
    /** Who claims, for people to read; never compared. Default host name and process id. */
    owner?: string;
    logger?: Logger;
    /** The clock, in epoch milliseconds. */
    now?: () => number;
    /** A new claim token: unique for every call, or two deliveries of one message would both own the job. */
    newToken?: () => string;
    /** Waits, unless aborted. */
    sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
}
/** Where jobs are, and how they are claimed. The type parameter is the row, as `claim.job` gives it. */
export interface JobStore<Job = Row> {
    readonly client: DynamoClient;
    readonly tableName: string;
    readonly key: readonly string[];
    readonly leaseSeconds: number;
    readonly skewSeconds: number;
    readonly takeover: boolean;
    readonly pendingSeconds: number;
    readonly requestSeconds: number;
    readonly attributes: Readonly<Attributes>;
    readonly statuses: Readonly<Statuses>;
    readonly recovery: {
        readonly index: string;
        readonly shards: number;
    };
    readonly owner: string;
    readonly logger: Logger;
    now(): number;
    newToken(): string;
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
    /** Carries the row's type; never there at run time. */
    readonly job?: Job;
}
/** A job's key: its value, or `{ pk: 'JOB#17', sk: 'META' }` where the table's key has two attributes. */
export type JobId = string | number | {
    readonly [attribute: string]: string | number;
};
export declare const silent: Logger;
/**
 * @throws ClaimError `invalid-option`, here rather than at the first job.
 */
export declare function jobStore<Job = Row>(options: JobStoreOptions): JobStore<Job>;
/** A number is compared, never tested for truth: zero is a value. */
export declare function duration(name: string, value: number, least: number): number;
export declare function keyOf(store: JobStore<unknown>, id: JobId): Item;
/** `job-17`, `JOB#17/META`: for messages, and for the shard. */
export declare const keyText: (key: Item) => string;
export declare const shardOf: (store: JobStore<unknown>, key: Item) => number;
export {};
