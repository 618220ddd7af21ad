import type { Known, Loc, Room } from './known.js';
import type { Seconds } from './seconds.js';
type Of<K extends string, F> = {
    kind: K /** Unique in a run, stable across runs. */;
    id: string;
    at: Loc;
    language: string;
} & F;
export type Ack = 'early' | 'late';
export type Broker = 'sqs' | 'redis' | 'amqp';
/** A queue as infrastructure declares it. */
export type Queue = Of<'queue', {
    /** What its declaration calls it, for messages. */
    label: string;
    name: Known<string>;
    visibility: Known<Seconds>;
    /** How often a message is received before it is given up. */
    maxReceives: Known<number>;
    /** Whether messages that were received too often go to another queue. */
    deadLetter: Known<boolean>;
    fifo: Known<boolean>;
    /** It takes the messages that something else gave up. */
    takesDeadLetters: boolean;
    /** Environment variables in which infrastructure hands its URL, ARN or name to code. */
    variables: string[];
}>;
/** How a queue is spoken of: by the fact's id, by its name (an ARN and a URL end in it), or by an environment variable. */
export type QueueReference = {
    by: 'id';
    id: string;
} | {
    by: 'name';
    name: string;
} | {
    by: 'variable';
    variable: string;
};
/** A kind of job: a Celery task, a handler. What it leaves open is its worker's. `null` limits: nothing bounds it. */
export type Task = Of<'task', {
    name: string;
    /** The id of the worker (the app) that runs it. */
    worker?: string;
    queue: Known<string>;
    ack: Known<Ack>;
    /** Whether a late-acknowledged message comes back when the process that runs it is killed; absent where no option decides it. */
    rejectsLost?: Known<boolean>;
    timeLimit: Known<Seconds | null>;
    softTimeLimit: Known<Seconds | null>;
    /** Countdowns, ETAs and retry delays: each holds the message under its window while it waits. */
    delays: Known<Seconds>[];
    /** Where it sends itself again; absent where no front end looks for it. */
    retries?: Retry[];
    /** Starts in a second; absent where no limit of them is known. */
    rateLimit?: Known<number>;
    /** Ids of the transitions that its body and what it calls make. */
    transitions: string[];
    /** Of a receive loop: where it deletes the message, beside its work. */
    settles?: Settles;
    /** Of the code that a Lambda function runs for the messages of a queue. */
    lambda?: LambdaCode;
}>;
/** The delete of a message in a loop of the project's own. */
export interface Settles {
    /** The call that deletes, and the work that it comes before or after. */
    at: Loc;
    work: Loc;
    /** Of a delete before the work: the code that runs when the message is gone. */
    after?: Loc[];
    /** Of a delete after the work: how it can be moved in front of it, or why it cannot. */
    move?: {
        statement: Loc;
        before: Loc;
    } | {
        why: string;
    };
}
/** A function as infrastructure names it: the path of its module without an ending, and what that exports it as. */
export interface HandlerName {
    file: string;
    name: string;
}
/** What the handler of a Lambda function makes of its batch. */
export interface LambdaCode {
    handler: HandlerName;
    /** Whether it returns `batchItemFailures`. */
    reports: Known<boolean>;
    /** What it does when it fails for a message: it lets the error out, or it takes it and returns as if all were done. */
    failing: Known<'throws' | 'swallows'>;
}
/** A way in which a task sends itself again: `self.retry(…)`, `autoretry_for=…`. */
export interface Retry {
    at: Loc;
    how: 'call' | 'automatic';
    /** How long the new message waits. */
    delay: Known<Seconds>;
    /** How many follow each other at most; absent where nothing ends them. */
    most?: Known<number>;
    /** The `except` around the call that catches what it raises and goes on: the job is failed there while its retry runs. */
    swallowedBy?: Loc;
    /** Ids of the claims that are won on the way to it, and by which the job is still held there; absent where nobody looked. */
    under?: string[];
}
/** What takes messages from queues, with what holds for all of its tasks: a Celery app, a consumer, a configuration object. */
export type Worker = Of<'worker', {
    name: string;
    broker: Known<Broker>;
    /** How many queues one worker process polls. */
    queues: Known<number>;
    concurrency: Known<number>;
    /** The processes that are there at least, where their number follows the load: fewer than `concurrency`. */
    least?: Known<number>;
    /** What runs the tasks: `prefork`, `solo`, `threads`, `gevent`, `eventlet`. */
    pool?: Known<string>;
    /** The prefetch multiplier: messages reserved for each process; 0 is unlimited. */
    prefetch: Known<number>;
    ack: Known<Ack>;
    timeLimit: Known<Seconds | null>;
    softTimeLimit: Known<Seconds | null>;
    /** What the worker itself asks for; the attribute of a queue that it `consumes` wins, unless it `asksEachReceive`. */
    visibility: Known<Seconds>;
    /** It sends the window with each ReceiveMessage, which wins over the queue's attribute; where it sets none, the attribute holds. */
    asksEachReceive?: true;
    /** How often the window of a message is renewed while it is worked on; `null`: nothing does. Absent where nobody looked. */
    heartbeat?: Known<Seconds | null>;
    /** How the messages of one receive are worked on; one after the other, the last waits for all before it. */
    batch?: Known<'parallel' | 'sequential'>;
    delays: Known<Seconds>[];
    /** The service or library that runs it, where that has rules of its own; `loop`: the project's own receive and delete. */
    library?: 'lambda' | 'sqs-consumer' | 'nestjs-sqs' | 'squiss-ts' | 'message-queue-toolkit' | 'loop';
    /** The major version of the library, by package.json or a lock file. */
    major?: Known<number>;
    /** The queues that it takes messages from, as far as they are named. */
    consumes?: QueueReference[];
    /** How many messages one run gets at most, and how long they are gathered for it. */
    batchSize?: Known<number>;
    batchingWindow?: Known<Seconds>;
    /** How long a receive waits for a message. */
    waitTime?: Known<number>;
    /** Of a receive loop: the windows that its code sets for messages in flight, where they are written. */
    extensions?: Known<Seconds>[];
    /** Whether a run may fail for some messages of its batch only. */
    partialBatch?: Known<boolean>;
    /** The function of the project's code that it runs, where infrastructure says which. */
    handler?: HandlerName;
    /** How many periodic tasks are written, at the dictionary that holds them; absent where none are. */
    schedule?: Known<number>;
}>;
/** An option as it is written, where it may do nothing of what it says. */
export type Setting = Of<'setting', {
    /** As it is written: `CELERY_ACKS_LATE`, `--disable-prefetch`. */
    name: string;
    /** The id of the worker, the task or the process that it is written for. */
    of: string;
    /** What `remove` takes away. */
    whole: Loc;
    /** What it asks for; absent where that does not matter. */
    asks?: 'redelivery' | 'deduplication' | 'no-prefetch' | 'quorum-queues' | 'visibility';
    /** Whether it asks for anything but what holds without it. */
    departs: Known<boolean>;
    /** Nothing reads it. */
    unread?: {
        /** `under the namespace X`: what makes `instead` the name. */
        where: string;
        /** The name that is read. */
        instead: string;
        /** Where that stands already. */
        there?: Loc;
        /** It decides about delivery; otherwise about something else. */
        matters: boolean;
        /** A name that is close to it is known, and may be meant. */
        near?: boolean;
        /** The program does not start. */
        stops?: boolean;
    };
    /** A number that SQS takes within bounds only. */
    bounds?: {
        value: Known<number>;
        least: number;
        most: number;
    };
    /** It is read and changes nothing, and why; `at` is what keeps it from that. */
    ineffective?: {
        why: string;
        at?: Loc;
        severity: 'error' | 'warning';
    };
}>;
/**
 * A command line that starts a worker: what it says goes over what the code sets. `undefined` where it says nothing.
 */
export type Process = Of<'process', {
    /** The language of the code that it runs. */
    runs: string;
    /** The module that holds the worker, as a path without an ending: `shop/celery`. */
    app?: string;
    concurrency?: Known<number>;
    /** The processes that are there at least, where their number follows the load. */
    least?: Known<number>;
    queues?: Known<number>;
    prefetch?: Known<number>;
    pool?: Known<string>;
    timeLimit?: Known<Seconds | null>;
    softTimeLimit?: Known<Seconds | null>;
}>;
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
    /** Where a queue handler lets an error out after this claim, and has written no status: the message comes back to it. */
    letOut?: Loc;
    /** The task or queue handler that comes here. */
    reachedFrom?: string;
    /** The task or queue handler that comes here with no claim on its way. */
    unclaimedIn?: string;
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
    /** Celery's soft time limit alone is swallowed. */
    softLimit?: true;
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
    row: {
        at: Loc;
        comes: 'later' | 'with the transaction';
    };
    /** The transaction, or the commit that ends it. */
    transaction?: Loc;
}>;
/**
 * A way in which a message handler ends, and what that makes of the message (semantics 4, QL022): `held` stays in flight and counts
 * against the consumer until its window passes. Where the code `means` another end, the contract is broken.
 */
export type Ending = Of<'ending', {
    /** The id of the worker. */
    worker: string;
    /** The handler, for messages. */
    within: string;
    /** What the code does there: `returns nothing`, `calls neither del nor release`. */
    how: string;
    becomes: 'deleted' | 'redelivered' | 'held';
    means: Known<'done' | 'retry'>;
    /** Why it becomes that, with the version, and what to do: `sqs-consumer 14 deletes only what the handler returns. Return …`. */
    why: string;
    /** The options to which a key can be added that ends it as meant. */
    mend?: Room;
}>;
export type Fact = Queue | Task | Worker | Process | Setting | Transition | Recovery | Send | Ending;
export type FactOf<K extends Fact['kind']> = Extract<Fact, {
    kind: K;
}>;
export {};
