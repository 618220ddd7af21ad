import { cutOffFor } from '../facts/cut-off.js';
import { holdsDeadLetters } from '../facts/dead-letters.js';
import {
  type Broker,
  byDefault,
  type Finding,
  type Known,
  placeOf,
  type Queue,
  type Seconds,
  valueIn,
  type Worker,
} from '../facts/index.js';
import type { Project } from '../facts/project.js';
import { longestVisibility } from '../facts/waits.js';
import { unless } from '../facts/words.js';
import type { Rule } from '../rule.js';

/** From here on a window of seconds is more likely one of milliseconds: it is over a day. */
const likelyMilliseconds = 100_000;

const rule: Rule = {
  meta: {
    summary: 'A visibility timeout, or another number of a receive, that SQS does not accept',
    why: 'SQS takes whole seconds from 0 to 43200 (12 hours), counted from the receive. Zero hands the message to the next worker at once; a larger value is refused when the queue is created; a value of many thousands is usually milliseconds by mistake. `WaitTimeSeconds` goes from 0 to 20, `MaxNumberOfMessages` from 1 to 10. A window of many hours is allowed, and keeps a job for as long that is acknowledged late and was cut off by a shutdown.',
    remedy:
      'Write whole seconds from 1 to 43200. Work that takes longer than 12 hours cannot be held by one receive: split it, or claim it and acknowledge early.',
    severity: 'error',
    since: '0.1.0',
    links: [
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html',
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html',
      'https://docs.celeryq.dev/en/stable/userguide/workers.html#soft-shutdown',
    ],
  },
  *check(project) {
    const judged = new Set<string>();
    for (const { broker, visibility, name } of holders(project)) {
      if (!project.decide([visibility], (value) => fault(value) !== undefined) || visibility.is !== 'set') continue;
      // Only SQS has an upper limit.
      if (isAbove(visibility.value) && !project.decide([broker], (kind) => kind === 'sqs')) continue;
      const place = `${visibility.at.file}:${visibility.at.start}`;
      if (judged.has(place)) continue;
      judged.add(place);
      const said = `visibility timeout ${visibility.value} s${unless(visibility)} of \`${name}\``;
      yield { at: visibility.at, message: `${said} ${fault(visibility.value)}` } satisfies Finding;
    }
    for (const worker of project.all('worker')) yield* longLost(project, worker);
    for (const { what, of, value, least, most, since } of numbers(project)) {
      if (since && project.decide([value], (one) => one > most - moments && one <= most))
        yield atTheEnd(what, value, most);
      if (!project.decide([value], (one) => one < least || one > most || !Number.isInteger(one))) continue;
      if (value.is !== 'set' || judged.has(`${value.at.file}:${value.at.start}`)) continue;
      judged.add(`${value.at.file}:${value.at.start}`);
      yield {
        at: value.at,
        message: `${what} ${value.value}${unless(value)}${of} is not a whole number from ${least} to ${most}: SQS refuses every request with it${inSeconds(value.value, most)}`,
      } satisfies Finding;
    }
  },
};

export default rule;

interface Bounded {
  what: string;
  of: string;
  value: Known<number>;
  least: number;
  most: number;
  since?: 'receive';
}

/** What passes at least between a receive and the request that counts from it. */
const moments = 5;

const atTheEnd = (what: string, value: Known<number>, most: number): Finding => ({
  at: placeOf(value)!,
  severity: 'warning',
  message: `${what} ${valueIn(value)}${unless(value)} is asked for after the receive, from which SQS counts its ${most} s: the request will likely be refused. Ask for ${most - moments} s at most, less what has passed`,
});

/** Allowed, and hard on what a shutdown cuts off. */
function* longLost(project: Project, worker: Worker): Iterable<Finding> {
  const { window, late } = cutOffFor(project, worker) ?? {};
  const [at, value] = [placeOf(window), valueIn(window)];
  if (!window || !at || value === undefined) return;
  const because = placeOf(late);
  yield {
    at,
    severity: 'warning',
    message: `visibility timeout ${value} s${unless(window)}: a job of \`${worker.name}\` that a shutdown cuts off comes back only after ${Math.round(value / 360) / 10} h, since its message is acknowledged late. Give its workers time to end it (\`worker_soft_shutdown_timeout\`, from Celery 5.5 on), or lower the window`,
    because: because ? [{ at: because, message: 'the message is acknowledged after the work' }] : [],
  };
}

/** What else is asked of SQS: 1 to 10 messages of a receive, which waits for up to 20 s. */
const numbers = (project: Project): Bounded[] => [
  ...project.all('setting').flatMap(({ name, bounds }) => (bounds ? [{ what: `\`${name}\``, of: '', ...bounds }] : [])),
  ...project.all('worker').flatMap(({ name, library, batchSize, waitTime }) => {
    if (library === 'lambda') return [];
    const of = ` of \`${name}\``;
    const size = { what: 'batch size', of, value: batchSize, least: 1, most: 10 };
    const wait = { what: 'wait time', of, value: waitTime, least: 0, most: 20 };
    return [size, wait].filter((one): one is Bounded => one.value !== undefined);
  }),
];

interface Holder {
  broker: Known<Broker>;
  visibility: Known<Seconds>;
  name: string;
}

/** Queues, and workers that ask for a window of their own. Redis keeps its own clock and has no upper limit. */
const holders = (project: Project): Holder[] => [
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

const inSeconds = (value: number, most: number): string =>
  value % 1000 === 0 && value / 1000 <= most && value > most ? `; as milliseconds it would be ${value / 1000} s` : '';

const isAbove = (value: number): boolean => value > longestVisibility;

function fault(value: number): string | undefined {
  if (value < 0 || !Number.isInteger(value)) return 'is not a whole number of seconds from 0 to 43200. SQS refuses it';
  if (value === 0)
    return 'hands each message to the next worker at once, while the first still works. Set it to twice the time limit';
  if (value >= likelyMilliseconds && value % 1000 === 0)
    return `is above the ${longestVisibility} s that SQS allows; as milliseconds it would be ${value / 1000} s. Write seconds`;
  if (isAbove(value))
    return `is above the ${longestVisibility} s (12 h) that SQS allows. Lower it, or acknowledge early`;
  return undefined;
}
