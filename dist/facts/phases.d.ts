/** What a status says of a job, by its word alone. */
export type Phase = 'waiting' | 'busy' | 'done' | 'failed' | 'dropped' | 'other';
/** The first phase that one of its words names: `processing_failed` is failed, `not_started` waits. */
export declare function phaseOf(status: string): Phase;
/** Statuses are compared as people read them: `Processing` is `PROCESSING`. */
export declare const sameStatus: (one: string, other: string) => boolean;
/** `status`, `job_status`, `documentStatus`, `state`: an attribute that may hold a status. */
export declare const isStatusAttribute: (name: string) => boolean;
/** `start_time`, `startedAt`, `claimed_at`: a time that also says that work has begun. */
export declare const isStartTime: (name: string) => boolean;
/** `is_notified`, `email_sent`: a flag that says that something was done once. */
export declare const isDoneFlag: (name: string) => boolean;
/** `claimed_by`, `leaseUntil`, `locked`: an attribute that says who has a row. */
export declare const isClaimAttribute: (name: string) => boolean;
export declare const isJobLike: (text: string) => boolean;
export declare const isMoneyLike: (text: string) => boolean;
