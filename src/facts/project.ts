import type { Known, Loc } from './known.js';
import type { Fact, FactOf, Queue, Task, Transition, Worker } from './model.js';
import { QueueIndex } from './queue-index.js';

/** What holds for the whole run, from the configuration. */
export interface Settings {
  /** `early-ack`: acknowledge at the start, claim, recover. `late-ack`: at the end, lease claim, dead-letter queue. */
  profile: 'early-ack' | 'late-ack';
  /** `external`: orphaned jobs are recovered by something outside this project. */
  recovery?: 'external';
  /** Names (`*` stands for any part) of the project's own functions that claim a job. */
  claimFunctions: readonly string[];
  /** What codemods write instead of the runtime's claim. */
  claims?: { import?: string };
  /** Files, some of which name the app that runs their tasks, as `celery -A` does; the last that matches decides. */
  overrides?: readonly { matches(file: string): boolean; app?: string }[];
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
type Values<K extends readonly Known<unknown>[]> = { [I in keyof K]: K[I] extends Known<infer T> ? T : never };

/** All facts of all files, joined once. */
export class Project {
  readonly undecided: Undecided[] = [];
  private readonly byId: ReadonlyMap<string, Fact>;
  private readonly byKind = new Map<Fact['kind'], Fact[]>();
  private index?: QueueIndex;

  constructor(
    readonly facts: readonly Fact[],
    readonly settings: Settings,
    /** A place as messages name it: `app/tasks.py:12`. */
    readonly where: (at: Loc) => string = (at) => at.file,
  ) {
    this.byId = new Map(facts.map((fact) => [fact.id, fact]));
    for (const fact of facts) {
      const same = this.byKind.get(fact.kind);
      if (same) same.push(fact);
      else this.byKind.set(fact.kind, [fact]);
    }
  }

  all<K extends Fact['kind']>(kind: K): readonly FactOf<K>[] {
    return (this.byKind.get(kind) ?? []) as FactOf<K>[];
  }

  get<K extends Fact['kind']>(kind: K, id: string | undefined): FactOf<K> | undefined {
    const fact = id === undefined ? undefined : this.byId.get(id);
    return fact?.kind === kind ? (fact as FactOf<K>) : undefined;
  }

  /** The tasks that a worker runs; a message waits behind all of them. */
  tasksOf(worker: Worker): Task[] {
    return this.all('task').filter((task) => task.worker === worker.id);
  }

  /** What a task, and what it calls, writes to the statuses of its jobs. */
  transitionsOf(task: Task): Transition[] {
    return task.transitions.flatMap((id) => this.get('transition', id) ?? []);
  }

  /** The declared queues that a worker takes messages from, as far as it says which these are. */
  queuesOf(worker: Worker): Queue[] {
    this.index ??= new QueueIndex(this.all('queue'));
    return this.index.consumedBy(worker);
  }

  /** Every worker with each of its tasks and each of the queues that it is known to take messages from. */
  *deliveries(): Iterable<Delivery> {
    for (const task of this.all('task')) if (!this.get('worker', task.worker)) yield { task };
    for (const worker of this.all('worker')) {
      const queues = this.queuesOf(worker);
      const tasks = this.tasksOf(worker);
      for (const queue of queues.length > 0 ? queues : [undefined])
        for (const task of tasks.length > 0 ? tasks : [undefined]) yield { queue, task, worker };
    }
  }

  /** The verdict on values that are all known; false, and counted, as soon as one is not. */
  decide<K extends readonly Known<unknown>[]>(
    values: readonly [...K],
    judge: (...values: Values<K>) => boolean,
  ): boolean {
    for (const value of values)
      if (value.is === 'unknown') {
        this.undecided.push({ at: value.at, why: value.why });
        return false;
      }
    return judge(...(values.map((value) => (value as { value: unknown }).value) as Values<K>));
  }

  /** The same facts with a count of its own: one for each rule. */
  view(): Project {
    return new Project(this.facts, this.settings, this.where);
  }
}
