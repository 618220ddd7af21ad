import type { Known, Loc } from './known.js';
import type { Fact, FactOf, Queue, Task, Transition, Worker } from './model.js';
/** What holds for the whole run, from the configuration. */
export interface Settings {
    /** `early-ack`: acknowledge at the start, claim, recover. `late-ack`: at the end, lease claim, dead-letter queue. */
    profile: 'early-ack' | 'late-ack';
    /** `external`: orphaned jobs are recovered by something outside this project. */
    recovery?: 'external';
    /** Names (`*` stands for any part) of the project's own functions that claim a job. */
    claimFunctions: readonly string[];
    /** What codemods write instead of the runtime's claim. */
    claims?: {
        import?: string;
    };
    /** Files, some of which name the app that runs their tasks, as `celery -A` does; the last that matches decides. */
    overrides?: readonly {
        matches(file: string): boolean;
        app?: string;
    }[];
}
/** A job's way from its queue to the code that runs it: every part that is known of. */
export interface Delivery {
    queue?: Queue;
    task?: Task;
    worker?: Worker;
}
export interface Undecided {
    at?: Loc;
    why: string;
}
/** A tuple of known values, and the tuple of what they are. */
type Values<K extends readonly Known<unknown>[]> = {
    [I in keyof K]: K[I] extends Known<infer T> ? T : never;
};
/** All facts of all files, joined once. */
export declare class Project {
    readonly facts: readonly Fact[];
    readonly settings: Settings;
    /** A place as messages name it: `app/tasks.py:12`. */
    readonly where: (at: Loc) => string;
    readonly undecided: Undecided[];
    private readonly byId;
    private readonly byKind;
    private index?;
    constructor(facts: readonly Fact[], settings: Settings, 
    /** A place as messages name it: `app/tasks.py:12`. */
    where?: (at: Loc) => string);
    all<K extends Fact['kind']>(kind: K): readonly FactOf<K>[];
    get<K extends Fact['kind']>(kind: K, id: string | undefined): FactOf<K> | undefined;
    /** The tasks that a worker runs; a message waits behind all of them. */
    tasksOf(worker: Worker): Task[];
    /** What a task, and what it calls, writes to the statuses of its jobs. */
    transitionsOf(task: Task): Transition[];
    /** The declared queues that a worker takes messages from, as far as it says which these are. */
    queuesOf(worker: Worker): Queue[];
    /** Every worker with each of its tasks and each of the queues that it is known to take messages from. */
    deliveries(): Iterable<Delivery>;
    /** The verdict on values that are all known; false, and counted, as soon as one is not. */
    decide<K extends readonly Known<unknown>[]>(values: readonly [...K], judge: (...values: Values<K>) => boolean): boolean;
    /** The same facts with a count of its own: one for each rule. */
    view(): Project;
}
export {};
