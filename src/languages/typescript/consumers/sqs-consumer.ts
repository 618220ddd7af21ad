import {
  byDefault,
  type Known,
  type Loc,
  map,
  milliseconds,
  type QueueReference,
  type Seconds,
  seconds,
  type Task,
  unknown,
  type Worker,
} from '../../../facts/index.js';
import type { Handler } from './handlers.js';
import { type ConsumerOptions, limitIn, numberOf, secondsIn } from './options.js';

/** A consumer of sqs-consumer, also where another library makes it. */
export interface Consumer {
  at: Loc;
  name: string;
  library: Exclude<Worker['library'], undefined>;
  /** Of sqs-consumer itself. */
  major: Known<number>;
  options: ConsumerOptions;
  consumes: QueueReference[];
  handlers: readonly Handler[];
}

const isDefault = 'the default of sqs-consumer';

/** It receives `batchSize` messages, works on them all at once, and deletes each after its handler (`processMessage`, `deleteMessage`). */
export function workerOf({ at, name, library, major, options, consumes }: Consumer): Worker {
  const window = options.value<Seconds>(
    'visibilityTimeout',
    secondsIn(seconds),
    unknown('no visibilityTimeout is written'),
  );
  return {
    kind: 'worker',
    id: idOf(at, name),
    at,
    language: 'typescript',
    name,
    library,
    major,
    broker: byDefault('sqs', 'it takes messages from SQS only'),
    queues: byDefault(1, 'one queue for each consumer'),
    concurrency: byDefault(1, 'one receive at a time'),
    prefetch: byDefault(1, 'all messages of a receive are worked on at once'),
    ack: byDefault('late', 'sqs-consumer deletes a message after its handler'),
    timeLimit: options.value<Seconds | null>('handleMessageTimeout', limitIn(milliseconds), byDefault(null, isDefault)),
    softTimeLimit: byDefault(null, 'sqs-consumer has none'),
    visibility: window,
    asksEachReceive: true,
    heartbeat: options.value<Seconds | null>('heartbeatInterval', limitIn(seconds), byDefault(null, isDefault)),
    batch: byDefault('parallel', isDefault),
    batchSize: options.value('batchSize', numberOf, byDefault(1, isDefault)),
    waitTime: options.value<Seconds>('waitTimeSeconds', secondsIn(seconds), byDefault(seconds(20), isDefault)),
    delays: [],
    consumes,
  };
}

export const idOf = (at: Loc, name: string): string => `worker:${at.file}:${name}:${at.start}`;

/** `handleMessageTimeout` bounds `handleMessage` only: `executeBatchHandler` does not look at it, in any major version. */
export function taskOf(handler: Handler, worker: Worker): Task {
  const { at, name, batch } = handler;
  return {
    kind: 'task',
    id: `task:${at.file}:${name}:${at.start}`,
    at,
    language: 'typescript',
    name,
    worker: worker.id,
    queue: unknown('its consumer has it'),
    ack: worker.ack,
    timeLimit: batch ? byDefault(null, 'handleMessageTimeout is not applied to handleMessageBatch') : worker.timeLimit,
    softTimeLimit: worker.softTimeLimit,
    delays: [],
    transitions: [],
  };
}

/** What `@ssut/nestjs-sqs` brings with it, by its own major version (its package.json). */
const ofNest: Record<number, number> = { 1: 5, 2: 7, 3: 11 };

export const majorOfNest = (own: Known<number>): Known<number> => {
  if (own.is === 'unknown') return own;
  const major = ofNest[own.value];
  return major === undefined ? unknown(`@ssut/nestjs-sqs ${own.value} is not known here`) : map(own, () => major);
};
