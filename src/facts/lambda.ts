import { posix } from 'node:path';
import { byDefault, type Known, type Loc, map, unknown } from './known.js';
import type { HandlerName, QueueReference, Worker } from './model.js';
import { type Seconds, seconds } from './seconds.js';

/** A function that Lambda calls with the messages of a queue, as infrastructure declares it. */
export interface EventSource {
  /** Unique in the run. */
  id: string;
  at: Loc;
  language: string;
  /** The function, for messages. */
  name: string;
  timeout: Known<Seconds>;
  /** Undefined where it is not known which queue it is; `unjoined` then says why. */
  queue: QueueReference | undefined;
  unjoined?: string;
  batchSize: Known<number>;
  batchingWindow: Known<Seconds>;
  partialBatch: Known<boolean>;
  /** The function's code, where that is the project's. */
  handler?: HandlerName;
}

export const sqsDefault = "SQS's default";
/** How long SQS keeps a message where nothing else is asked for. */
export const fourDays = seconds(345_600);
export const lambdaDefault = "Lambda's default";

/** Lambda receives only what it runs at once, and deletes what the function did not fail for. There is no knob for either. */
export function lambdaWorker({ queue, unjoined, timeout, ...source }: EventSource): Worker {
  return {
    kind: 'worker',
    ...source,
    library: 'lambda',
    broker: byDefault('sqs', 'the event source'),
    queues: byDefault(1, 'one queue for each event source'),
    concurrency: unknown('Lambda scales it'),
    prefetch: byDefault(1, lambdaDefault),
    ack: byDefault('late', 'Lambda deletes what its function did not fail for'),
    timeLimit: map(timeout, (value): Seconds | null => value),
    softTimeLimit: byDefault(null, 'Lambda has none'),
    visibility: unknown(unjoined ?? 'the queue is not declared in this project', source.at),
    delays: [],
    consumes: queue ? [queue] : [],
  };
}

/** AWS asks for six times the function's timeout, and the batching window on top (services-sqs-configure.html). */
export const lambdaVisibility = (timeout: Seconds, batchingWindow: Seconds): Seconds =>
  seconds(6 * timeout + batchingWindow);

/**
 * The window that a message really gets. Where a batch may be gathered and run for longer than the queue's own, Lambda asks for a
 * longer one when it receives (with-sqs.md of the Lambda developer guide).
 */
export const effectiveVisibility = (visibility: Seconds, timeout: Seconds, batchingWindow: Seconds): Seconds =>
  batchingWindow > 0 && batchingWindow + timeout > visibility ? seconds(batchingWindow + timeout + 30) : visibility;

/** `src/refunds.handler` in a folder; Python also writes `refunds.app.handler`. Undefined outside the project. */
export function handlerAt(folder: string, handler: string): HandlerName | undefined {
  const [, module, name] = /^(?:\.\/)?(.+)\.(\w+)$/.exec(handler) ?? [];
  if (module === undefined || name === undefined) return undefined;
  const file = posix.join(folder, module.replaceAll(/(?<=\w)\.(?=\w)/g, '/'));
  return file.startsWith('..') || file.includes('$') ? undefined : { file, name };
}
