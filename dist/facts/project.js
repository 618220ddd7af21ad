import { QueueIndex } from './queue-index.js';
/** All facts of all files, joined once. */
export class Project {
    facts;
    settings;
    where;
    undecided = [];
    byId;
    index;
    constructor(facts, settings, 
    /** A place as messages name it: `app/tasks.py:12`. */
    where = (at) => at.file) {
        this.facts = facts;
        this.settings = settings;
        this.where = where;
        this.byId = new Map(facts.map((fact) => [fact.id, fact]));
    }
    all(kind) {
        return this.facts.filter((fact) => fact.kind === kind);
    }
    get(kind, id) {
        const fact = id === undefined ? undefined : this.byId.get(id);
        return fact?.kind === kind ? fact : undefined;
    }
    /** The tasks that a worker runs; a message waits behind all of them. */
    tasksOf(worker) {
        return this.all('task').filter((task) => task.worker === worker.id);
    }
    /** The declared queues that a worker takes messages from, as far as it says which these are. */
    queuesOf(worker) {
        this.index ??= new QueueIndex(this.all('queue'));
        return this.index.consumedBy(worker);
    }
    /** Every worker with each of its tasks and each of the queues that it is known to take messages from. */
    *deliveries() {
        for (const task of this.all('task'))
            if (!this.get('worker', task.worker))
                yield { task };
        for (const worker of this.all('worker')) {
            const queues = this.queuesOf(worker);
            const tasks = this.tasksOf(worker);
            for (const queue of queues.length > 0 ? queues : [undefined])
                for (const task of tasks.length > 0 ? tasks : [undefined])
                    yield { queue, task, worker };
        }
    }
    /** The verdict on values that are all known; false, and counted, as soon as one is not. */
    decide(values, judge) {
        for (const value of values)
            if (value.is === 'unknown') {
                this.undecided.push({ at: value.at, why: value.why });
                return false;
            }
        return judge(...values.map((value) => value.value));
    }
    /** The same facts with a count of its own: one for each rule. */
    view() {
        return new Project(this.facts, this.settings, this.where);
    }
}
