import { type Finding, type Loc, placeOf, type Severity, valueIn } from '../facts/index.js';
import type { Project } from '../facts/project.js';
import { longestVisibility } from '../facts/waits.js';
import { type Window, windowOf } from '../facts/window.js';
import { origin } from '../facts/words.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'The visibility timeout is shorter than the work, or the wait before it, can take',
    why: 'A message is handed to a second worker when its visibility timeout passes before it is acknowledged. Until the job starts (early acknowledgement) or ends (late) it waits behind reserved messages, other queues and delays: with multiplier M, V > M x T is needed for one queue; 2 x T is the safe value only at M = 1. Measured: V = M x T - 1 s gave duplicates in 8 of 8 runs, V = M x T + 1 s in none.',
    remedy:
      'Raise the visibility timeout of the queue to at least twice the time limit, and above the longest wait; or lower the prefetch multiplier, the limit, or the number of queues that one worker polls. Celery sets the option only on queues that it creates: change existing ones at the queue.',
    severity: 'error',
    since: '0.1.0',
    links: [
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html',
      'https://docs.celeryq.dev/en/stable/getting-started/backends-and-brokers/sqs.html#caveats',
    ],
  },
  *check(project) {
    for (const worker of project.all('worker')) {
      const window = valueIn(worker.broker) === 'amqp' ? undefined : windowOf(project, worker);
      if (!window || !project.decide([worker.visibility, window.limit.value], () => true)) continue;
      const severity = severityOf(window);
      if (severity) yield finding(project, window, severity);
    }
  },
};

export default rule;

function severityOf({ visibility, time, wait, delay, wanted }: Window): Severity | undefined {
  if (visibility < 2 * time || visibility <= wait + delay) return 'error';
  return visibility < wanted ? 'warning' : undefined;
}

function finding(project: Project, window: Window, severity: Severity): Finding {
  const { worker, visibility, limit } = window;
  const at = placeOf(worker.visibility) ?? placeOf(limit.value) ?? worker.at;
  const elsewhere = (place: Loc) => place.file !== at.file || place.start !== at.start;
  return {
    at,
    severity,
    message: `visibility timeout ${visibility} s${origin(worker.visibility)} is ${bound(project, window)}; a second worker gets the message at ${visibility} s. ${remedy(window)}`,
    because: reasons(window).filter((reason) => elsewhere(reason.at)),
    change: changeOf(window),
  };
}

/** The comparison that fails, with its numbers. */
function bound(project: Project, window: Window): string {
  const { worker, limit, visibility, time, wait, delay, rounds, reservation } = window;
  const place = placeOf(limit.value);
  const whose = `the ${time} s limit${origin(limit.value)} of ${limit.of}${place ? ` (${project.where(place)})` : ''}`;
  if (visibility < 2 * time && rounds <= 2 && delay === 0) return `shorter than 2 x ${whose}`;
  const queues = reservation.queues > 1 ? `, ${reservation.queues} queues` : '';
  const by = `prefetch multiplier ${reservation.prefetch}${origin(worker.prefetch)}${queues}`;
  const sum = `${rounds === 1 ? 'one round' : `${rounds} rounds`} of ${whose}${delay > 0 ? ` + ${delay} s of delay` : ''} (${by})`;
  const verdict = visibility <= wait + delay ? 'not longer than' : 'too close to';
  return `${verdict} the longest wait of ${wait + delay} s: ${sum}`;
}

function reasons({ limit, worker, reservation, longestDelay }: Window) {
  const rows = [
    { at: placeOf(limit.value), message: `the time limit of ${limit.of}: ${valueIn(limit.value)} s` },
    { at: placeOf(worker.prefetch), message: `the prefetch multiplier: ${reservation.prefetch}` },
    { at: placeOf(worker.queues), message: `the queues of one worker: ${reservation.queues}` },
    { at: placeOf(longestDelay), message: `the longest delay: ${valueIn(longestDelay)} s` },
  ];
  return rows.flatMap(({ at, message }) => (at ? [{ at, message }] : []));
}

const remedy = ({ wanted }: Window): string =>
  wanted > longestVisibility
    ? `No window is long enough (${wanted} s; SQS allows ${longestVisibility} s): lower the limit, the prefetch multiplier or the queues of one worker`
    : `Set it to at least ${wanted} s`;

function changeOf({ worker: { visibility, language }, wanted }: Window): Finding['change'] {
  if (visibility.is !== 'set' || visibility.unless !== undefined || wanted > longestVisibility) return undefined;
  const why = 'a longer window only delays the redelivery of a message whose worker died';
  return { do: 'set', at: visibility.at, to: wanted, language, safety: 'safe', why };
}
