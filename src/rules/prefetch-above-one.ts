import { written } from '../facts/deed.js';
import { type Finding, placeOf, valueIn, type Worker } from '../facts/index.js';
import { languageAt } from '../facts/processes.js';
import type { Project } from '../facts/project.js';
import { type ReserveFault, reserveFaults } from '../facts/reserve-faults.js';
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
    for (const worker of project.all('worker'))
      for (const fault of reserveFaults(project, worker)) yield finding(project, worker, fault);
  },
};

export default rule;

function finding(project: Project, worker: Worker, fault: ReserveFault): Finding {
  switch (fault.is) {
    case 'sequential':
      return sequential(worker);
    case 'in flight':
      return inFlight(worker, fault.most);
    case 'reserved': {
      const { prefetch } = worker;
      const deed = written(prefetch, 1);
      const why = 'each process reserves less; no job is lost or run again by it';
      return {
        at: placeOf(prefetch) ?? worker.at,
        severity: fault.severity,
        message: `prefetch multiplier ${valueIn(prefetch)}${origin(prefetch)} of \`${worker.name}\` ${harm(worker, fault.bounded)}${doubt(worker)}. Set it to 1`,
        change: deed && { ...deed, language: languageAt(project, worker, deed.at), safety: 'safe', why },
      };
    }
  }
}

function harm({ prefetch }: Worker, isBounded: boolean): string {
  const multiplier = valueIn(prefetch);
  if (multiplier === 0)
    return 'reserves messages without limit: they wait behind the running job while their visibility timeout runs out';
  const long = isBounded
    ? `up to ${multiplier} time limits`
    : `for up to ${multiplier} jobs, each without a time limit,`;
  return `lets a message wait ${long} before it is acknowledged, its visibility timeout running`;
}

function inFlight({ at, name, concurrency }: Worker, most: number | undefined): Finding {
  if (most === undefined)
    return {
      at: placeOf(concurrency) ?? at,
      message: `maxInFlight 0${unless(concurrency)} lets \`${name}\` take messages without limit: the more of them it works on at once, the longer each of them holds its window. Set it to what one process works on at once`,
    };
  return {
    at,
    severity: 'warning',
    message: `\`${name}\` takes up to ${most} messages at once${origin(concurrency)}: all their windows run while they share one process. Set maxInFlight to what it works on at once`,
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
