import { type Finding, placeOf, type Task, valueIn, type Worker } from '../facts/index.js';
import { type TimeLimitFault, timeLimitFaults } from '../facts/time-limit-faults.js';
import { hardLimitOf, listed, unless } from '../facts/words.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'Nothing bounds how long a task may run',
    why: 'Celery sets no time limit by default. A call that never answers then holds its process for good; no visibility timeout is long enough for such a task, and no recovery can tell its job from one that was left behind. The pools solo, threads and eventlet enforce no limit at all, gevent only the hard one.',
    remedy:
      'Set a limit for the whole app (`task_time_limit`, with `task_soft_time_limit` some seconds below it) and a larger one on the tasks that need it, on the prefork pool. Half of the visibility timeout is the most that fits one queue at multiplier 1.',
    severity: 'error',
    since: '0.1.0',
    links: [
      'https://docs.celeryq.dev/en/stable/userguide/configuration.html#task-time-limit',
      'https://docs.celeryq.dev/en/stable/userguide/workers.html#time-limits',
    ],
  },
  *check(project) {
    for (const worker of project.all('worker'))
      for (const fault of timeLimitFaults(project, worker)) yield finding(worker, fault);
  },
};

export default rule;

function finding(worker: Worker, fault: TimeLimitFault): Finding {
  switch (fault.is) {
    case 'none':
      return unbounded(worker, fault);
    case 'not enforced':
      return notEnforced(worker, fault.limited);
    case 'of no batch': {
      const { limit, batch } = fault;
      return {
        at: limit.at,
        message: `handleMessageTimeout ${limit.value} ms does not bound \`${batch.name}\`: sqs-consumer applies it to handleMessage only, so a batch that never ends holds its messages for good. Bound each step of the batch itself, or take one message at a time`,
        because: [{ at: batch.at, message: 'it gets whole batches' }],
      };
    }
    case 'in seconds': {
      const { limit } = fault;
      return {
        at: limit.at,
        severity: 'warning',
        message: `handleMessageTimeout ${limit.value}${unless(limit)} is ${limit.value} ms, not ${limit.value} s: nearly every message of \`${worker.name}\` fails by it while its handler works on. Write milliseconds`,
      };
    }
  }
}

/** ` (unless PRESS_TIMEOUT sets a limit)`: a variable of which the default is no limit. */
function unlessSet(endless: readonly (Task | Worker)[]): string {
  const limits = endless.flatMap(({ timeLimit, softTimeLimit }) => [timeLimit, softTimeLimit]);
  const names = limits.flatMap((one) => (one.is === 'set' && one.unless ? [one.unless] : []));
  return names[0] === undefined ? '' : ` (unless ${names[0]} sets a limit)`;
}

/** One finding for an app, whatever the number of its tasks: one setting mends them all. */
function unbounded(worker: Worker, { endless, of, severity }: TimeLimitFault & { is: 'none' }): Finding {
  const names = listed(endless.map(({ name }) => `\`${name}\``));
  const many = endless.length === 1 ? names : `${endless.length} of ${of} tasks (${names})`;
  const whose = endless[0] === worker ? many : `${many} of \`${worker.name}\``;
  const half = worker.visibility.is === 'set' ? Math.floor(worker.visibility.value / 2) : undefined;
  const wanted = half && half > 0 ? `, at most ${half} s: half of its visibility timeout of ${half * 2} s` : '';
  return {
    at: placeOf(worker.timeLimit) ?? worker.at,
    severity,
    message: `nothing bounds how long ${whose} may run${unlessSet(endless)}: a call that never answers holds its process for good, and no visibility timeout is long enough. Set a hard limit (\`${hardLimitOf(worker)}\`)${wanted}`,
    because: endless
      .slice(0, 3)
      .flatMap(({ at, name }) => (at === worker.at ? [] : [{ at, message: `\`${name}\` has no limit` }])),
  };
}

function notEnforced({ at, name, pool }: Worker, tasks: readonly (Task | Worker)[]): Finding {
  const limited = listed(tasks.map((task) => `\`${task.name}\``));
  return {
    at: placeOf(pool) ?? at,
    message: `the ${valueIn(pool!)} pool${unless(pool!)} of \`${name}\` enforces no time limit: those of ${limited} are not in force. Use the prefork pool`,
    because: tasks.slice(0, 3).flatMap(({ timeLimit }) => {
      const place = placeOf(timeLimit);
      return place ? [{ at: place, message: `a limit of ${valueIn(timeLimit)} s` }] : [];
    }),
  };
}
