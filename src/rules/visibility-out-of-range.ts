import {
  type Broker,
  byDefault,
  type Finding,
  type Known,
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
    summary: 'The visibility timeout is one that SQS does not accept',
    why: 'SQS takes whole seconds from 0 to 43200 (12 hours), counted from the receive. Zero hands the message to the next worker at once; a larger value is refused when the queue is created; a value of many thousands is usually milliseconds by mistake.',
    remedy:
      'Write whole seconds from 1 to 43200. Work that takes longer than 12 hours cannot be held by one receive: split it, or claim it and acknowledge early.',
    severity: 'error',
    since: '0.1.0',
    links: ['https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html'],
  },
  *check(project) {
    const judged = new Set<string>();
    for (const { broker, visibility, name } of holders(project)) {
      if (!project.decide([visibility], (value) => fault(value, broker) !== undefined) || visibility.is !== 'set')
        continue;
      const place = `${visibility.at.file}:${visibility.at.start}`;
      if (judged.has(place)) continue;
      judged.add(place);
      const said = `visibility timeout ${visibility.value} s${unless(visibility)} of \`${name}\``;
      yield { at: visibility.at, message: `${said} ${fault(visibility.value, broker)}` } satisfies Finding;
    }
    for (const worker of project.all('worker')) if (worker.library === 'loop') yield* ofReceive(project, worker);
  },
};

export default rule;

/** What else a receive loop asks of SQS (the API reference of ReceiveMessage and ChangeMessageVisibility). */
function* ofReceive(project: Project, { batchSize, waitTime, extensions = [], name }: Worker): Iterable<Finding> {
  const asked = [
    { value: batchSize, what: 'MaxNumberOfMessages', from: 1, to: 10 },
    { value: waitTime, what: 'WaitTimeSeconds', from: 0, to: 20 },
    // Zero gives a message back, on purpose.
    ...extensions.map((value) => ({ value, what: 'visibility timeout', from: 0, to: longestVisibility })),
  ];
  for (const { value, what, from, to } of asked) {
    const outside = (one: number) => one < from || one > to || !Number.isInteger(one);
    if (!value || !project.decide([value], outside) || value.is !== 'set') continue;
    const message = `${what} ${value.value}${unless(value)} of \`${name}\` is not a whole number from ${from} to ${to}. SQS refuses it`;
    yield { at: value.at, message };
  }
}

interface Holder {
  broker: Known<Broker>;
  visibility: Known<Seconds>;
  name: string;
}

/** Queues, and workers that ask for a window of their own. Redis keeps its own clock and has no upper limit. */
const holders = (project: Project): Holder[] => [
  ...project.all('queue').map(({ visibility, label }) => ({
    broker: byDefault<Broker>('sqs', 'it is a queue of SQS'),
    visibility,
    name: label,
  })),
  ...project
    .all('worker')
    .filter(({ broker, library }) => (valueIn(broker) ?? 'sqs') === 'sqs' && library !== 'lambda'),
];

function fault(value: number, broker: Known<Broker>): string | undefined {
  const doubt = broker.is === 'unknown' ? ' (the broker is not known here; Redis has no limit)' : '';
  if (value < 0 || !Number.isInteger(value)) return 'is not a whole number of seconds from 0 to 43200. SQS refuses it';
  if (value === 0)
    return 'hands each message to the next worker at once, while the first still works. Set it to twice the time limit';
  if (value >= likelyMilliseconds && value % 1000 === 0)
    return `is above the ${longestVisibility} s that SQS allows${doubt}; as milliseconds it would be ${value / 1000} s. Write seconds`;
  if (value > longestVisibility)
    return `is above the ${longestVisibility} s (12 h) that SQS allows${doubt}. Lower it, or acknowledge early`;
  return undefined;
}
