import type { Of } from './fact-of-kind.js';
import type { Known, Loc } from './known.js';
import type { Seconds } from './seconds.js';
/**
 * A write of a job's status, and what was known when it was made (semantics 5 and 6); also a call that claims without
 * showing how (`known`). `exclusive`: the condition is false on the state that it writes, so one of many writers wins.
 * `weak`: a condition that the written state still satisfies. `none`: no condition.
 */
export type Transition = Of<'transition', {
    /** What the status belongs to, as written at the call: `job_id`, `job.id`. */
    subject: string;
    /** What to call the row where `subject` is only `self`: who calls its method has a name for it, and so has its class. */
    row?: string;
    /** The function that makes it, for messages. */
    within: string;
    /** The attribute that holds the status: `status`, `jobState`. */
    attribute: string;
    /** `put` makes or replaces the whole row. */
    how: 'put' | 'update';
    /** The statuses that the condition, or else the guard, lets pass. */
    from: Known<string[]>;
    to: Known<string>;
    condition: 'none' | 'weak' | 'exclusive' | 'unknown';
    /** Whether the loser is told from the winner and leaves before any effect. */
    outcome: 'tested' | 'unused' | 'unknown';
    /**
     * `store`: the library's call is seen, here or in a function of the project. `shape`: only the name and the arguments of
     * a function that could not be followed say what it writes. The others are claims: `named` by the name alone,
     * `configured` by the user, `runtime` by queue-lint itself.
     */
    known: 'store' | 'shape' | 'named' | 'configured' | 'runtime';
    /** The read-then-test that stands in for a condition. */
    guard?: Guard;
    /** The condition, where one is written. */
    conditionAt?: Loc;
    /** The attributes that the condition speaks of. */
    conditionOn: string[];
    /** The call that writes, without an `await` around it, and the statement around it. */
    call: Loc;
    statement: Loc;
    /** Where the write itself stands, when the call leads to a function of the project that makes it. */
    writtenAt?: Loc;
    /** The library's call that writes; absent unless `known` is `store`. */
    store?: StoreCall;
    /** A claim, a lock or an idempotency wrapper stands before it: in its function, or in all that call it. */
    behindClaim: boolean;
    /** The runtime's claim: whether it passes a job whose lease is over, and how long that is. */
    takeover?: boolean;
    lease?: Known<Seconds>;
    /** Something renews leases while their jobs run, or may. */
    renewed?: true;
    /** Where a queue handler lets an error out after this claim, and has written no status: the message comes back to it. */
    letOut?: Loc;
    /** The task or queue handler that comes here. */
    reachedFrom?: string;
    /** The task or queue handler that comes here with no claim on its way. */
    unclaimedIn?: string;
    /** The handler of a provider's webhook that comes here with no claim on its way: its deliveries are repeated, too. */
    webhook?: string;
    /** What is done behind the guard beside this write, and would be done by each that passes it. */
    effect?: Effect;
    /** Of a claim: what was done before it, by the loser too. */
    before?: Effect;
    /** Its function marks jobs that it has sent on: it works on none of them. */
    dispatched?: true;
    /** The id of the claim that stands before it: of the same row, won on the way to it. */
    after?: string;
    /** What it knows the job's holder by: compared by its condition, or else written by the claim. */
    owner?: Owner;
    /** Of a claim: it also takes a job over from a worker whose lease has passed. */
    takesOver?: boolean;
    /** Of a claim: what its loser does that an everyday event does not deserve. */
    miss?: Miss;
    /** Of a claim: the work behind it that may throw with nothing to write the failure down. */
    failure?: Failure;
}>;
/** A call that does something elsewhere which is done twice when it is made twice: a mail, a charge, a message, a new row. */
export interface Effect {
    name: string;
    at: Loc;
}
/** `attempt`: new with each claim. `message`: alike in all deliveries and retries of a message. `worker`: alike in all jobs of a process. */
export interface Owner {
    attribute: string;
    by: 'attempt' | 'message' | 'worker' | 'unknown';
    /** The value, for messages. */
    text: string;
    /** Where a write's value stands. */
    at?: Loc;
}
/** The loser of a claim that speaks up: a log above info, a report of an error, an exception, a message that is sent back. */
export interface Miss {
    at: Loc;
    how: 'logged' | 'reported' | 'thrown' | 'requeued';
    /** The method of a log, `warning`, and where it stands. */
    level?: {
        name: string;
        at: Loc;
    };
}
/** `unhandled`: no handler stands around the work. `swallowed`: a handler takes the error, and neither writes a status nor hands it on. */
export interface Failure {
    how: 'unhandled' | 'swallowed';
    /** The call that may throw, and its name. */
    at: Loc;
    work: string;
    /** Only this is swallowed: Celery's soft time limit, or the exit of the process, where other errors are written down. */
    only?: 'soft limit' | 'exit';
    /** The handler that swallows, or the nearest one that takes some errors only. */
    handler?: Loc;
    /** The task or queue handler. */
    within: string;
}
/** A storage library's call, for codemods: every text as it is written at `at`, or undefined where it is not written there. */
export interface StoreCall {
    at: Loc;
    /** What the call is made of: `@aws-sdk/lib-dynamodb`, `@aws-sdk/client-dynamodb`, `aws-sdk`, `boto3.Table`, `boto3.client`. */
    library: string;
    /** Whose method is called: `client` of `client.send(…)`, `table` of `table.update_item(…)`. */
    client?: string;
    table?: string;
    /** The attributes of the key. A marshalled value is given without its type: `jobId` of `{ S: jobId }`. */
    key?: {
        attribute: string;
        value: string;
    }[];
    /** The whole key where it is written elsewhere: `Key: jobKey`. */
    keyText?: string;
    /** What a write sets beside the status, and where each value is written; absent where not all that it writes could be read. */
    besides?: {
        attribute: string;
        at: Loc;
    }[];
    /** `client` is an object that stands for the row: what is written was assigned to it before. */
    saves?: true;
    /** `at` stands in this function of the project, which the transition's call (or the guard's read) leads to: its texts are of that function's scope. */
    helper?: {
        name: string;
        at: Loc;
    };
}
export interface Guard {
    /** The read of the row: the call (a parameter or a loop's target where the row was handed in), and the variable that holds the row. */
    read: Loc;
    /** The statement around the read. */
    readStatement?: Loc;
    variable?: string;
    /** The library's call that reads; absent where only its shape is known. */
    store?: StoreCall;
    /** The comparison. */
    test: Loc;
    /** The `if` or `switch` statement as a whole, or the expression of `a && write()`. */
    statement: Loc;
    /** `leaves-on`: exits when the status is one of `statuses`; `passes-on`: exits unless it is. */
    sense: 'leaves-on' | 'passes-on';
    statuses: string[];
    exit: 'return' | 'throw' | 'continue' | 'enclosing';
    /** The test says nothing but that the status is (not) one of `statuses`, or that the row is absent. */
    exact: boolean;
    /** Further statements that test the same status before the write. */
    more: Loc[];
}
/** A scheduled sweep of jobs that were left behind. */
export type Recovery = Of<'recovery', {
    /** The function that sweeps. */
    name: string;
    /** The statuses that it takes up. */
    statuses: string[];
    /** Those of them whose rows it looks for first; a write may name others itself, as its condition. */
    found?: string[];
    /** The tables and models that it writes to, as they are called there. */
    tables?: string[];
    /** How long a job may stand in such a status before it counts as left behind. */
    olderThan: Known<Seconds>;
    /** Whether each of its writes asks that the row is still what was selected: its token, its lease, or its age. */
    conditional: Known<boolean>;
    scheduled: Known<boolean>;
}>;
/** A job's message that is put on a queue, where its row is written with it. */
export type Send = Of<'send', {
    /** What is called: `export_report.delay`, `sqs.send`. */
    name: string;
    /** The id that it carries, as written. */
    carries: string;
    /** The function around it, for messages. */
    within: string;
    /** The write of the row that the message names, and what makes it come after the message. */
    /** `over`: it is there, and the status that the worker may have written since is written over. */
    row: {
        at: Loc;
        comes: 'later' | 'over' | 'with the transaction';
    };
    /** The transaction, or the commit that ends it. */
    transaction?: Loc;
}>;
