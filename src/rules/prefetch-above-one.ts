import { written } from '../facts/deed.js';
import { type Finding, placeOf, type Severity, valueIn, type Worker } from '../facts/index.js';
import { languageAt } from '../facts/processes.js';
import type { Project } from '../facts/project.js';
import { windowOf } from '../facts/window.js';
import { origin, unless } from '../facts/words.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'A worker reserves more than one message for each process',
    why: 'A reserved message waits, unacknowledged, behind the one that runs, and its visibility timeout runs meanwhile: with multiplier M it waits up to M time limits. Six jobs at M = 4 and a window of twice the limit ran three of them twice. A multiplier of 0 reserves without bound, so no window is long enough.',
    remedy:
      'Set the prefetch multiplier to 1 (`worker_prefetch_multiplier = 1`, `prefetch: 1`). With early acknowledgement one message for each process still waits, so the window must stay above twice the limit. Many tiny tasks may want more: then size the window by it.',
    severity: 'error',
    since: '0.1.0',
    links: ['https://docs.celeryq.dev/en/stable/userguide/optimizing.html#prefetch-limits'],
  },
  *check(project) {
    for (const worker of project.all('worker')) {
      if (worker.library === 'loop') {
        if (project.decide([worker.prefetch], (many) => many > 1)) yield sequential(worker);
        continue;
      }
      const broker = valueIn(worker.broker);
      // RabbitMQ has no visibility timeout: a reserved message waits there without harm.
      if (broker === 'amqp') continue;
      if (worker.library === 'squiss-ts') yield* inFlight(project, worker);
      if (!project.decide([worker.prefetch], (multiplier) => multiplier === 0 || multiplier > 1)) continue;
      const severity = severityOf(project, worker);
      if (severity) yield finding(project, worker, severity);
    }
  },
};

export default rule;

/** Tasks this short gain from a reserve (celery/docs/userguide/optimizing.rst asks for 50 to 150). */
const short = 60;

/** Every task is short, and the window is longer than the reserve can take. */
function isSized(project: Project, worker: Worker): boolean {
  const window = valueIn(worker.prefetch) === 0 ? undefined : windowOf(project, worker);
  if (!window || window.limit.value.is === 'unknown' || window.setting.is === 'unknown') return false;
  return window.time < short && window.visibility >= window.wanted;
}

/** What is written is an error, unless its window was sized by it; Celery's default a warning, and only where the broker is known to be SQS. */
function severityOf(project: Project, worker: Worker): Severity | undefined {
  const { prefetch, broker } = worker;
  if (prefetch.is === 'default') return valueIn(broker) === 'sqs' ? 'warning' : undefined;
  return valueIn(broker) === 'redis' || isSized(project, worker) ? 'warning' : 'error';
}

function finding(project: Project, worker: Worker, severity: Severity): Finding {
  const { prefetch } = worker;
  const multiplier = valueIn(prefetch)!;
  const said = `prefetch multiplier ${multiplier}${origin(prefetch)} of \`${worker.name}\``;
  const harm =
    multiplier === 0
      ? 'reserves messages without limit: they wait behind the running job while their visibility timeout runs out'
      : `lets a message wait ${isBounded(project, worker) ? `up to ${multiplier} time limits` : `for up to ${multiplier} jobs, each without a time limit,`} before it is acknowledged, its visibility timeout running`;
  const at = prefetch.is === 'set' ? prefetch.at : worker.at;
  const deed = written(prefetch, 1);
  return {
    at,
    severity,
    message: `${said} ${harm}${doubt(worker)}. Set it to 1`,
    change: deed && {
      ...deed,
      language: languageAt(project, worker, deed.at),
      safety: 'safe',
      why: 'each process reserves less; no job is lost or run again by it',
    },
  };
}

const isBounded = (project: Project, worker: Worker): boolean =>
  [worker, ...project.tasksOf(worker)].some(({ timeLimit }) => valueIn(timeLimit) !== null);

/** Squiss starts all that it holds at once: 100 messages by its default, without end at 0. */
function* inFlight(project: Project, { at, name, concurrency }: Worker): Iterable<Finding> {
  const unlimited = project.decide([concurrency], (most) => most === 0);
  if (unlimited && concurrency.is === 'set')
    yield {
      at: concurrency.at,
      message: `maxInFlight 0${unless(concurrency)} lets \`${name}\` take messages without limit: the more of them it works on at once, the longer each of them holds its window. Set it to what one process works on at once`,
    };
  if (concurrency.is === 'default')
    yield {
      at,
      severity: 'warning',
      message: `\`${name}\` takes up to ${concurrency.value} messages at once (${concurrency.from}): all their windows run while they share one process. Set maxInFlight to what it works on at once`,
    };
}

/** A receive loop whose later messages wait for the earlier ones; its number is in the user's own hands, and may be small work. */
function sequential(worker: Worker): Finding {
  const { prefetch, batch, name, language } = worker;
  const many = valueIn(prefetch)!;
  const work = placeOf(batch);
  const deed = written(prefetch, 1);
  return {
    at: placeOf(prefetch) ?? worker.at,
    severity: 'warning',
    message: `\`${name}\` receives up to ${many} messages at once${unless(prefetch)} and works on them one after the other: the last waits ${many - 1} times as long as one job takes, its visibility timeout running. Receive one at a time, or work on them at the same time`,
    because: work ? [{ at: work, message: 'the work, once for each message' }] : [],
    change: deed && { ...deed, language, safety: 'safe', why: 'each receive brings less; no message is lost by it' },
  };
}

const doubt = ({ broker }: Worker): string =>
  broker.is === 'unknown' ? ' (on SQS or Redis; the broker is not known here)' : '';
