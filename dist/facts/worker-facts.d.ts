import type { Of } from './fact-of-kind.js';
import type { Known, Loc, Room } from './known.js';
import type { QueueReference } from './queue-facts.js';
import type { Seconds } from './seconds.js';
export type Ack = 'early' | 'late';
export type Broker = 'sqs' | 'redis' | 'amqp';
/** A kind of job: a Celery task, a handler. What it leaves open is its worker's. `null` limits: nothing bounds it. */
export type Task = Of<'task', {
    name: string;
    /** The id of the worker (the app) that runs it. */
    worker?: string;
    /** The queue of its messages that are sent without one, as its broker knows it. */
    queue: Known<string>;
    /** The queues that single messages are sent to in the place of that; absent where none are. */
    sentTo?: Known<string>[];
    ack: Known<Ack>;
    /** Whether a late-acknowledged message comes back when the process that runs it is killed; absent where no option decides it. */
    rejectsLost?: Known<boolean>;
    timeLimit: Known<Seconds | null>;
    softTimeLimit: Known<Seconds | null>;
    /** What single messages are sent with in the place of its time limit; absent where none are. */
    sentLimits?: Known<Seconds | null>[];
    /** The same of its soft limit. */
    sentSoftLimits?: Known<Seconds | null>[];
    /** Countdowns, ETAs and retry delays: each holds the message under its window while it waits. */
    delays: Known<Seconds>[];
    /** Where it sends itself again; absent where no front end looks for it. */
    retries?: Retry[];
    /** Starts in a second; absent where no limit of them is known. */
    rateLimit?: Known<number>;
    /** Ids of the transitions that its body and what it calls make. */
    transitions: string[];
    /** A lock of any kind lets one run of it in at a time; for how long it holds is not known. */
    alone?: true;
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
    /** How long each message may take, where they are worked on one after the other and that is written; absent elsewhere. */
    pace?: Known<Seconds>;
    /** Where it takes the first message of its batch, and leaves the others. */
    first?: Loc;
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
    /** How long a worker that is shut down lets its tasks go on before it gives their messages back; absent where no option decides it. */
    softShutdown?: Known<Seconds>;
    timeLimit: Known<Seconds | null>;
    softTimeLimit: Known<Seconds | null>;
    /** What the worker itself asks for; the attribute of a queue that it `consumes` wins, unless it `asksEachReceive`. */
    visibility: Known<Seconds>;
    /** It sends the window with each ReceiveMessage, which wins over the queue's attribute; where it sets none, the attribute holds. */
    asksEachReceive?: true;
    /** How often the window of a message is renewed while it is worked on; `null`: nothing does. Absent where nobody looked. */
    heartbeat?: Known<Seconds | null>;
    /** The timer that renews it and goes on, for ever or where the call at `lost` throws. */
    unstopped?: {
        at: Loc;
        cleared: boolean;
        lost?: Loc;
    };
    /** How the messages of one receive are worked on; one after the other, the last waits for all before it. */
    batch?: Known<'parallel' | 'sequential'>;
    delays: Known<Seconds>[];
    /** The service or library that runs it, where that has rules of its own; `loop`: the project's own receive and delete. */
    library?: 'lambda' | 'sqs-consumer' | 'nestjs-sqs' | 'squiss-ts' | 'message-queue-toolkit' | 'loop';
    /** The major version of the library, by package.json or a lock file. */
    major?: Known<number>;
    /** The queues that it takes messages from, as far as they are named. */
    consumes?: QueueReference[];
    /** The names of the only queues that its command line lets it take messages from; absent where it names none. */
    takes?: readonly string[];
    /** How many messages one run gets at most, and how long they are gathered for it. */
    batchSize?: Known<number>;
    batchingWindow?: Known<Seconds>;
    /** How long a receive waits for a message. */
    waitTime?: Known<number>;
    /** Whether a run may fail for some messages of its batch only. */
    partialBatch?: Known<boolean>;
    /** The function of the project's code that it runs, where infrastructure says which. */
    handler?: HandlerName;
    /** Ids of the command lines that name it: what its language finds, as the library does. */
    startedBy?: string[];
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
        /** `most` is counted from the receive, which is some time ago. */
        since?: 'receive';
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
    /** The module that holds the worker, as a path without an ending, and its name there: `shop/celery`, `orders`. */
    app?: string;
    variable?: string;
    /** The module that its settings are read from where the code names none, and the URL of its broker, which goes over them. */
    config?: Known<string>;
    broker?: Known<string>;
    concurrency?: Known<number>;
    /** The processes that are there at least, where their number follows the load. */
    least?: Known<number>;
    queues?: Known<number>;
    takes?: readonly string[];
    prefetch?: Known<number>;
    pool?: Known<string>;
    timeLimit?: Known<Seconds | null>;
    softTimeLimit?: Known<Seconds | null>;
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
