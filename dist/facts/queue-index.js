import { valueIn } from './known.js';
import { nearest } from './nearest.js';
/** The declared queues by all that they are spoken of by. What means several queues means none: it is never guessed. */
export class QueueIndex {
    byId = new Map();
    byName = new Map();
    byVariable = new Map();
    constructor(queues) {
        for (const queue of queues) {
            this.byId.set(queue.id, queue);
            const name = valueIn(queue.name);
            if (name !== undefined)
                push(this.byName, name, queue);
            for (const variable of queue.variables)
                push(this.byVariable, variable, queue);
        }
    }
    consumedBy(worker) {
        const broker = valueIn(worker.broker);
        // Redis and RabbitMQ have queues of their own by the same names; a URL or an ARN is SQS's.
        const isOfSqs = (reference) => broker === 'sqs' || reference.by !== 'name' || /[:/]/.test(reference.name);
        if (broker !== undefined && broker !== 'sqs')
            return [];
        const found = (worker.consumes ?? []).filter(isOfSqs).map((reference) => this.meant(reference, worker.at.file));
        return [...new Set(found)].filter((queue) => queue !== undefined);
    }
    meant(reference, file) {
        if (reference.by === 'id')
            return this.byId.get(reference.id);
        if (reference.by === 'name')
            return nearest(this.byName.get(lastPart(reference.name)) ?? [], fileOf, file);
        return nearest(this.byVariable.get(reference.variable) ?? [], fileOf, file);
    }
}
function push(map, key, queue) {
    const there = map.get(key);
    if (there)
        there.push(queue);
    else
        map.set(key, [queue]);
}
/** A URL and an ARN end in the name. */
const lastPart = (name) => name.split(/[:/]/).at(-1) ?? name;
const fileOf = ({ at }) => at.file;
