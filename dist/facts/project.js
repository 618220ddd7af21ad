/** All facts of all files, joined once. */
export class Project {
    facts;
    settings;
    where;
    undecided = [];
    byId;
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
    *deliveries() {
        const served = new Set();
        for (const task of this.all('task')) {
            const worker = this.get('worker', task.worker);
            if (worker)
                served.add(worker.id);
            yield { task, worker };
        }
        for (const worker of this.all('worker'))
            if (!served.has(worker.id))
                yield { worker };
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
