import { cutOffFor } from '../facts/cut-off.js';
import { type Finding, type Known, type Loc, placeOf, valueIn, type Worker } from '../facts/index.js';
import type { Project } from '../facts/project.js';
import { type Bounded, boundedNumbers, givenWindows } from '../facts/sqs-bounds.js';
import { longestVisibility } from '../facts/waits.js';
import { unless } from '../facts/words.js';
import type { Rule } from '../rule.js';

/** From here on a window of seconds is more likely one of milliseconds: it is over a day. */
const likelyMilliseconds = 100_000;

const rule: Rule = {
  meta: {
    summary: 'A visibility timeout or another number that SQS refuses, or a window of hours',
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
    const isNew = ({ file, start }: Loc): boolean => {
      const { size } = judged;
      return judged.add(`${file}:${start}`).size > size;
    };
    for (const { broker, visibility, name } of givenWindows(project)) {
      if (!project.decide([visibility], (value) => fault(value) !== undefined) || visibility.is !== 'set') continue;
      // Only SQS has an upper limit.
      if (isAbove(visibility.value) && !project.decide([broker], (kind) => kind === 'sqs')) continue;
      const said = `visibility timeout ${visibility.value} s${unless(visibility)} of \`${name}\``;
      if (isNew(visibility.at)) yield { at: visibility.at, message: `${said} ${fault(visibility.value)}` };
    }
    for (const worker of project.all('worker')) yield* longLost(project, worker);
    for (const one of boundedNumbers(project)) {
      const { value, since, most } = one;
      if (since && project.decide([value], (number) => number > most - moments && number <= most)) yield atTheEnd(one);
      if (project.decide([value], (number) => !fits(number, one)) && value.is === 'set' && isNew(value.at))
        yield refused(one, value);
    }
  },
};

export default rule;

const fits = (number: number, { least, most }: Bounded): boolean =>
  number >= least && number <= most && Number.isInteger(number);

const refused = ({ what, of, least, most }: Bounded, value: Known<number> & { is: 'set' }): Finding => ({
  at: value.at,
  message: `${what} ${value.value}${unless(value)}${of} is not a whole number from ${least} to ${most}: SQS refuses every request with it${inSeconds(value.value, most)}`,
});

/** What passes at least between a receive and the request that counts from it. */
const moments = 5;

const atTheEnd = ({ what, value, most }: Bounded): Finding => ({
  at: placeOf(value)!,
  severity: 'warning',
  message: `${what} ${valueIn(value)}${unless(value)} is asked for after the receive, from which SQS counts its ${most} s: the request will likely be refused. Ask for ${most - moments} s at most, less the time since the receive`,
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
    message: `visibility timeout ${value} s${unless(window)}: a job of \`${worker.name}\` that a shutdown cuts off comes back only after ${Math.round(value / 360) / 10} h, since its message is acknowledged late. Give its workers time to finish it (\`worker_soft_shutdown_timeout\`, from Celery 5.5 on), or lower the window`,
    because: because ? [{ at: because, message: 'the message is acknowledged after the work' }] : [],
  };
}

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
