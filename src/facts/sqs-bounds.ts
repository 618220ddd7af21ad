import { holdsDeadLetters } from './dead-letters.js';
import { byDefault, type Known, valueIn } from './known.js';
import type { Broker, Queue } from './model.js';
import type { Project } from './project.js';
import type { Seconds } from './seconds.js';

/** A visibility timeout that SQS, or a worker's library, is given. */
export interface GivenWindow {
  broker: Known<Broker>;
  visibility: Known<Seconds>;
  /** Of the queue or the worker. */
  name: string;
}

/** Those of queues, and of workers that ask for a window of their own. Redis keeps its own clock and has no upper limit. */
export const givenWindows = (project: Project): GivenWindow[] => [
  ...project
    .all('queue')
    .filter((queue) => valueIn(queue.visibility) !== 0 || !isOnlyLookedAt(project, queue))
    .map(({ visibility, label }) => ({
      broker: byDefault<Broker>('sqs', 'it is a queue of SQS'),
      visibility,
      name: label,
    })),
  ...project
    .all('worker')
    .filter(({ broker, library }) => (valueIn(broker) ?? 'sqs') === 'sqs' && library !== 'lambda'),
];

/** Dead letters that nobody works on are read by people and moved back by SQS. */
const isOnlyLookedAt = (project: Project, one: Queue): boolean =>
  holdsDeadLetters(one) && ![...project.deliveries()].some(({ queue, worker }) => worker && queue?.id === one.id);

/** A number of a request to SQS, with the bounds within which that takes it. */
export interface Bounded {
  what: string;
  /** Whose it is, for messages; empty where it stands in a call. */
  of: string;
  value: Known<number>;
  least: number;
  most: number;
  /** `most` is counted from the receive, which is some time ago. */
  since?: 'receive';
}

/** Besides windows: 1 to 10 messages of a receive, which waits for up to 20 s, and what calls of an SDK are given. */
export const boundedNumbers = (project: Project): Bounded[] => [
  ...project.all('setting').flatMap(({ name, bounds }) => (bounds ? [{ what: `\`${name}\``, of: '', ...bounds }] : [])),
  ...project.all('worker').flatMap(({ name, library, batchSize, waitTime }) => {
    if (library === 'lambda') return [];
    const of = ` of \`${name}\``;
    const size = { what: 'batch size', of, value: batchSize, least: 1, most: 10 };
    const wait = { what: 'wait time', of, value: waitTime, least: 0, most: 20 };
    return [size, wait].filter((one): one is Bounded => one.value !== undefined);
  }),
];
