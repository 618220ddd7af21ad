import { type Known, type Loc, valueIn } from './known.js';
import type { Ack, Task, Worker } from './model.js';
import { isRenewed } from './own-loops.js';
import type { Project } from './project.js';
import { hasLease } from './recoveries.js';

/** A place where late acknowledgement is decided, and what it decides for that no lease makes safe (semantics 7, QL001). */
export interface LateAck {
  at: Loc;
  ack: Known<Ack> & { is: 'set' };
  /** The worker, or the first of several that a command line starts. */
  worker?: Worker;
  workers: Worker[];
  tasks: Task[];
}

/** Nothing of the places that decide for nothing but safe tasks. */
export function unsafeLateAcks(project: Project): LateAck[] {
  if (project.settings.profile === 'late-ack') return [];
  return latePlaces(project).flatMap((place) => {
    const tasks = place.tasks.filter((task) => !task.alone && !hasLease(project, task));
    const isSafe = place.tasks.length > 0 && tasks.length === 0;
    // A loop that renews the window while it works acknowledges late on purpose.
    return isSafe || (place.worker && isRenewed(place.worker)) ? [] : [{ ...place, tasks }];
  });
}

/** Only what is written counts: a library that knows no other mode gives its users nothing to set. */
function latePlaces(project: Project): LateAck[] {
  const byPlace = new Map<string, LateAck>();
  const note = (ack: Known<Ack>, worker?: Worker, task?: Task) => {
    if (!project.decide([ack], (value) => value === 'late') || ack.is !== 'set') return;
    const key = `${ack.at.file}:${ack.at.start}`;
    const place = byPlace.get(key) ?? { at: ack.at, ack, worker, workers: [], tasks: [] };
    if (task) place.tasks.push(task);
    else if (worker) place.workers.push(worker);
    byPlace.set(key, place);
  };
  for (const worker of project.all('worker')) note(worker.ack, worker);
  for (const task of project.all('task')) note(task.ack, project.get('worker', task.worker), task);
  return [...byPlace.values()].map((place) => {
    const started = place.workers.filter(({ startedBy }) => startedBy);
    return started.length > 0 ? { ...place, worker: started[0]!, workers: started } : place;
  });
}

/** squiss-ts leaves the delete to the project's code, as a loop does. */
export const deletesItself = ({ worker }: LateAck): boolean =>
  worker?.library === 'loop' || worker?.library === 'squiss-ts';

/** A loop that keeps no status of its jobs has nothing that it could claim, and RabbitMQ has no window that could pass. */
export const isMild = (one: LateAck): boolean =>
  valueIn(one.worker?.broker) === 'amqp' ||
  (deletesItself(one) && one.tasks.every(({ transitions }) => transitions.length === 0));
