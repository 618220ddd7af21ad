import { type Finding, placeOf, type Severity, valueIn, type Worker } from '../facts/index.js';
import { languageAt } from '../facts/processes.js';
import type { Project } from '../facts/project.js';
import { origin, rewritable, unless } from '../facts/words.js';
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
      if (!project.decide([worker.prefetch], (multiplier) => multiplier === 0 || multiplier > 1)) continue;
      const severity = severityOf(worker);
      if (severity) yield finding(project, worker, severity);
    }
  },
};

export default rule;

/** What is written is an error; Celery's default a warning, and only where the broker is known to be SQS. */
function severityOf({ prefetch, broker }: Worker): Severity | undefined {
  if (prefetch.is === 'default') return valueIn(broker) === 'sqs' ? 'warning' : undefined;
  return valueIn(broker) === 'redis' ? 'warning' : 'error';
}

function finding(project: Project, worker: Worker, severity: Severity): Finding {
  const { prefetch } = worker;
  const multiplier = valueIn(prefetch)!;
  const said = `prefetch multiplier ${multiplier}${origin(prefetch)} of \`${worker.name}\``;
  const harm =
    multiplier === 0
      ? 'reserves messages without limit: they wait behind the running job while their visibility timeout runs out'
      : `lets a message wait up to ${multiplier} time limits before it is acknowledged, its visibility timeout running`;
  const at = prefetch.is === 'set' ? prefetch.at : worker.at;
  return {
    at,
    severity,
    message: `${said} ${harm}${doubt(worker)}. Set it to 1`,
    change:
      prefetch.is === 'set'
        ? {
            do: 'set',
            at,
            to: 1,
            ...rewritable(prefetch),
            language: languageAt(project, worker, at),
            safety: 'safe',
            why: 'each process reserves less; no job is lost or run again by it',
          }
        : undefined,
  };
}

/** A receive loop whose later messages wait for the earlier ones; its number is in the user's own hands, and may be small work. */
function sequential(worker: Worker): Finding {
  const { prefetch, batch } = worker;
  const many = valueIn(prefetch)!;
  const at = prefetch.is === 'set' ? prefetch.at : worker.at;
  const work = placeOf(batch);
  return {
    at,
    severity: 'warning',
    message: `\`${worker.name}\` receives up to ${many} messages at once${unless(prefetch)} and works on them one after the other: the last waits ${many - 1} times as long as one job takes, its visibility timeout running. Receive one at a time, or work on them at the same time`,
    because: work ? [{ at: work, message: 'the work, once for each message' }] : [],
    change:
      prefetch.is === 'set'
        ? {
            do: 'set',
            at,
            to: 1,
            ...rewritable(prefetch),
            language: worker.language,
            safety: 'safe',
            why: 'each receive brings less; no message is lost by it',
          }
        : undefined,
  };
}

const doubt = ({ broker }: Worker): string =>
  broker.is === 'unknown' ? ' (on SQS or Redis; the broker is not known here)' : '';
