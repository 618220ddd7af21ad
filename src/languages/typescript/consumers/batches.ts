import { paceOf, workInTurn } from '../../../code/lambda/pace.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { locate } from '../../../code/walk.js';
import { set, type Task, type Worker } from '../../../facts/index.js';
import type { Handler } from './handlers.js';
import { taskOf } from './sqs-consumer.js';

/**
 * A consumer and the handling of its messages. A handler of batches that works on one message after the other lets the last of
 * them wait for all others; what bounds the work on each then bounds the task.
 */
export function handledBy(handlers: readonly Handler[], worker: Worker, base: CodeBase): [Worker, Handled[]] {
  const [handler] = handlers;
  const { code, place, batch } = handler ?? {};
  const work = batch && code && place ? workInTurn({ code, place }, base) : undefined;
  if (!work) return [worker, handlers.map((one) => ({ handler: one, task: taskOf(one, worker) }))];
  const site = work.path[0]!;
  const inTurn: Worker = {
    ...worker,
    prefetch: worker.batchSize!,
    batch: set('sequential', locate(site.call, site.place)),
  };
  const pace = paceOf({ code: code!, place: place! }, base);
  const task = taskOf(handler!, inTurn);
  return [inTurn, [{ handler: handler!, task: pace ? { ...task, timeLimit: pace } : task }]];
}

interface Handled {
  handler: Handler;
  task: Task;
}
