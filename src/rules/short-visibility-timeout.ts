import { isReceivedOnce } from '../facts/dead-letters.js';
import { type Finding, type Loc, placeOf, valueIn } from '../facts/index.js';
import type { Project } from '../facts/project.js';
import { longestVisibility } from '../facts/waits.js';
import type { Window } from '../facts/window.js';
import { isBeyond, limitItself, type ShortWindow, shortWindow, widening } from '../facts/window-faults.js';
import { askedFor, keptLonger, origin } from '../facts/words.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'The visibility timeout is shorter than the work, or the wait before it, can take',
    why: 'A message is handed to a second worker when its visibility timeout passes before it is acknowledged. Until the job starts (early acknowledgement) or ends (late) it waits behind reserved messages, other queues and delays: with multiplier M, V > M x T is needed for one queue; 2 x T is the safe value only at M = 1. Measured: V = M x T - 1 s gave duplicates in 8 of 8 runs, V = M x T + 1 s in none. A Lambda function is held to 2 x its timeout here as any worker is; from there to what AWS asks for `short-lambda-visibility` speaks.',
    remedy:
      'Raise the visibility timeout of the queue to at least twice the time limit, and above the longest wait; or lower the prefetch multiplier, the limit, or the number of queues that one worker polls. Celery sets the option only on queues that it creates: change existing ones at the queue. For a Lambda function take 6 x its timeout and the batching window, as AWS asks for.',
    severity: 'error',
    since: '0.1.0',
    links: [
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html',
      'https://docs.celeryq.dev/en/stable/getting-started/backends-and-brokers/sqs.html#caveats',
      'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
    ],
  },
  *check(project) {
    for (const worker of project.all('worker')) {
      const same = limitItself(project, worker);
      if (same) yield equal(project, same);
      const window = shortWindow(project, worker);
      if (window) yield finding(project, window);
    }
  },
};

export default rule;

function finding(project: Project, window: ShortWindow): Finding {
  const { setting, limit, worker, queue, severity, below } = window;
  const at = placeOf(setting) ?? queue?.at ?? placeOf(limit.value) ?? worker.at;
  const elsewhere = (place: Loc) => place.file !== at.file || place.start !== at.start;
  const asked = below === 'limit' ? '' : askedFor(window);
  return {
    at,
    severity,
    message: `visibility timeout ${valueIn(setting)} s${origin(setting)}${ofQueue(window)}${asked} is ${bound(project, window)}; ${harm(window)}. ${remedy(window)}`,
    because: reasons(window).filter((reason) => elsewhere(reason.at)),
    change: widening(window),
  };
}

/** The number is not known, but whose it is. */
function equal(project: Project, window: Window): Finding {
  const { limit, setting, queue, worker } = window;
  const [at, limitAt] = [placeOf(setting) ?? worker.at, placeOf(limit.value)];
  const place = limitAt ? ` (${project.where(limitAt)})` : '';
  const harm =
    queue && isReceivedOnce(queue) ? 'the message goes to the dead-letter queue' : 'a second worker gets the message';
  return {
    at,
    message: `visibility timeout${ofQueue(window)} is the limit of ${limit.of}${place} itself: ${harm} while the first still has it. Set it to at least 6 x that timeout, as AWS asks for`,
    because: [{ at: worker.at, message: `\`${worker.name}\` takes its messages` }],
  };
}

/** Which queue it is, where infrastructure declares it. */
const ofQueue = ({ queue }: Window): string => (queue ? ` of the queue \`${queue.label}\`` : '');

function harm({ queue, visibility, below }: ShortWindow): string {
  if (below === 'limit') return 'Lambda refuses to create or change such an event source';
  if (queue && isReceivedOnce(queue))
    return `at ${visibility} s the message goes to the dead-letter queue (its maximum is one receive), though its work may go on`;
  return `a second worker gets the message at ${visibility} s`;
}

/** The comparison that fails, with its numbers. */
function bound(project: Project, window: ShortWindow): string {
  const { limit, time, wait, delay, rounds, below } = window;
  const place = placeOf(limit.value);
  const whose = `the ${time} s limit${origin(limit.value)} of ${limit.of}${place ? ` (${project.where(place)})` : ''}`;
  if (below === 'limit') return `shorter than ${whose}`;
  if (below === 'twice the limit') return `shorter than 2 x ${whose}`;
  const sum = `${rounds === 1 ? 'one round' : `${rounds} rounds`} of ${whose}${held(window)}${reserving(window)}`;
  const verdict = below === 'longest wait' ? 'not longer than' : 'too close to';
  return `${verdict} the longest wait of ${wait + delay} s: ${sum}`;
}

/** What makes messages wait for each other. */
function reserving({ worker, reservation: { prefetch, queues } }: Window): string {
  if (worker.library === 'loop') return ` (${prefetch} messages received at once, worked on one after the other)`;
  if (worker.library) return '';
  return ` (prefetch multiplier ${prefetch}${origin(worker.prefetch)}${queues > 1 ? `, ${queues} queues` : ''})`;
}

/** What holds messages back beside the work before them. */
const held = ({ delay, throttle }: Window): string =>
  (delay > throttle ? ` + ${delay - throttle} s of delay` : '') +
  (throttle > 0 ? ` + ${throttle} s of its rate limit` : '');

function reasons({ limit, worker, queue, reservation, longestDelay, throttled, throttle }: Window) {
  const overruled = queue && worker.visibility.is === 'set' ? worker.visibility : undefined;
  const rows = [
    { at: placeOf(limit.value), message: `the time limit of ${limit.of}: ${valueIn(limit.value)} s` },
    { at: placeOf(overruled), message: `${valueIn(overruled)} s here has no effect on a queue that is there already` },
    {
      at: placeOf(worker.prefetch),
      message:
        worker.library === 'loop'
          ? `the messages of one receive: ${reservation.prefetch}`
          : `the prefetch multiplier: ${reservation.prefetch}`,
    },
    {
      at: reservation.queues > 1 ? placeOf(worker.queues) : undefined,
      message: `the queues of one worker: ${reservation.queues}`,
    },
    { at: placeOf(longestDelay), message: `the longest delay: ${valueIn(longestDelay)} s` },
    { at: placeOf(throttled?.rateLimit), message: `the rate limit of \`${throttled?.name}\`: up to ${throttle} s` },
  ];
  return rows.flatMap(({ at, message }) => (at ? [{ at, message }] : []));
}

const remedy = (window: Window): string => {
  const { wanted, worker, queue } = window;
  if (isBeyond(window))
    return `No window is long enough (${wanted} s; SQS allows ${longestVisibility} s): lower the limit, the prefetch multiplier or the queues of one worker`;
  const why = worker.library === 'lambda' ? ', 6 x the timeout and the batching window, as AWS asks for' : '';
  return `Set it to at least ${wanted} s${why}${keptLonger(queue, wanted)}`;
};
