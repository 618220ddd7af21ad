import { valueIn } from './known.js';
import type { Queue, QueueReference, Worker } from './model.js';
import { nearest } from './nearest.js';

/** The declared queues by all that they are spoken of by. What means several queues means none: it is never guessed. */
export class QueueIndex {
  private readonly byId = new Map<string, Queue>();
  private readonly byName = new Map<string, Queue[]>();
  private readonly byVariable = new Map<string, Queue[]>();

  constructor(queues: readonly Queue[]) {
    // Those of scripts come last, and only where no template declares one that is spoken of alike.
    for (const queue of [...queues].sort((a, b) => Number(a.byScript ?? false) - Number(b.byScript ?? false))) {
      this.byId.set(queue.id, queue);
      const name = valueIn(queue.name);
      if (name !== undefined) push(this.byName, name, queue);
      for (const variable of queue.variables) push(this.byVariable, variable, queue);
    }
  }

  consumedBy(worker: Worker): Queue[] {
    const broker = valueIn(worker.broker);
    // Redis and RabbitMQ have queues of their own by the same names; a URL or an ARN is SQS's.
    const isOfSqs = (reference: QueueReference) =>
      broker === 'sqs' || reference.by !== 'name' || /[:/]/.test(reference.name);
    if (broker !== undefined && broker !== 'sqs') return [];
    const found = (worker.consumes ?? []).filter(isOfSqs).map((reference) => this.meant(reference, worker.at.file));
    const queues = [...new Set(found)].filter((queue): queue is Queue => queue !== undefined);
    const declared = queues.filter(({ byScript }) => !byScript);
    return declared.length > 0 ? declared : queues;
  }

  private meant(reference: QueueReference, file: string): Queue | undefined {
    if (reference.by === 'id') return this.byId.get(reference.id);
    if (reference.by === 'name') return nearest(this.byName.get(lastPart(reference.name)) ?? [], fileOf, file);
    return nearest(this.byVariable.get(reference.variable) ?? [], fileOf, file);
  }
}

function push(map: Map<string, Queue[]>, key: string, queue: Queue): void {
  const there = map.get(key);
  if (queue.byScript && there?.some(({ byScript }) => !byScript)) return;
  if (there) there.push(queue);
  else map.set(key, [queue]);
}

/** A URL and an ARN end in the name. */
const lastPart = (name: string): string => name.split(/[:/]/).at(-1) ?? name;

const fileOf = ({ at }: Queue): string => at.file;
