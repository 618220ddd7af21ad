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
    summary: 'A visibility timeout, batch size or wait time that SQS does not accept',
    why: 'SQS takes whole seconds from 0 to 43200 (12 hours), counted from the receive. Zero hands the message to the next worker at once; a larger value is refused when the queue is created; a value of many thousands is usually milliseconds by mistake. One receive gives 1 to 10 messages and waits for up to 20 seconds.',
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
    for (const worker of project.all('worker')) if (worker.waitTime) yield* ofReceives(project, worker);
  },
};

export default rule;

/** What a consumer asks of each receive beside the window: SQS gives 1 to 10 messages, and waits for up to 20 s. */
function* ofReceives(project: Project, { name, batchSize, waitTime }: Worker): Iterable<Finding> {
  const asked = [
    { what: 'batch size', known: batchSize, from: 1, to: 10, unit: '' },
    { what: 'wait time', known: waitTime, from: 0, to: 20, unit: ' s' },
  ];
  for (const { what, known, from, to, unit } of asked) {
    const isOut = (value: number) => value < from || value > to || !Number.isInteger(value);
    if (!known || !project.decide<readonly Known<number>[]>([known], isOut) || known.is !== 'set') continue;
    const said = `${what} ${known.value}${unit}${unless(known)} of \`${name}\``;
    yield { at: known.at, message: `${said} is not a whole number from ${from} to ${to}: SQS refuses such a receive` };
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
