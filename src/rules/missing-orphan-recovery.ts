import type { Finding } from '../facts/index.js';
import {
  type OrphanFault,
  type Orphans,
  orphanFaults,
  passesWaitingOnly,
  recoveryChange,
} from '../facts/orphan-faults.js';
import { listed } from '../facts/words.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'Jobs that a dead worker leaves behind are never taken up again',
    why: 'A worker that is killed, by a deploy, the out-of-memory killer or the hard time limit, runs no handler: its job stays PROCESSING. With early acknowledgement the message is gone as well, and it is gone before the first line of the job runs, so that a job may also stay PENDING with no message. Only a scheduled sweep brings either back.',
    remedy:
      'Schedule a sweep (`queue_claims.recover`, `recoverOrphans` of `queue-lint/runtime`) that fails or requeues jobs whose lease has passed, PROCESSING and old PENDING alike. Where another project does it, say so: `"recovery": "external"` in the configuration.',
    severity: 'error',
    since: '0.1.0',
    links: [
      'https://docs.celeryq.dev/en/stable/userguide/periodic-tasks.html',
      'https://docs.celeryq.dev/en/stable/userguide/tasks.html#Task.acks_late',
    ],
  },
  *check(project) {
    for (const fault of orphanFaults(project)) yield finding(fault);
  },
};

export default rule;

function finding(fault: OrphanFault): Finding {
  switch (fault.is) {
    case 'unswept':
      return unswept(fault.left);
    case 'unscheduled': {
      const { first, early, all } = fault.left;
      const { at, name } = fault.sweep;
      return {
        at,
        severity: early ? 'error' : 'warning',
        message: `\`${name}\` takes up jobs that stay ${statuses(all)}, but no entry of the beat schedule runs it. Schedule it`,
        because: [{ at: first.transition.call, message: `the job becomes ${first.status}` }],
      };
    }
    case 'waiting': {
      const { task, transition } = fault.claim;
      const { at, name, statuses: taken } = fault.sweep;
      const from = fault.from.join(' or ');
      return {
        at,
        severity: 'warning',
        message: `\`${name}\` takes up ${listed(taken)}, but not old ${from}: \`${task?.name ?? transition.reachedFrom}\` is acknowledged before its first line runs, so a worker that dies before the claim leaves a ${from} job with no message. Send old ${from} jobs again; the claim lets one of them run`,
        because: [{ at: transition.call, message: `the claim, until which the job is ${from}` }],
      };
    }
  }
}

function unswept(left: Orphans): Finding {
  const { all, early, first } = left;
  const { transition } = first;
  const names = [...new Set(all.map(({ transition: one, task }) => `\`${task?.name ?? one.reachedFrom}\``))];
  const isRefused = !early && passesWaitingOnly(transition);
  const gone = early
    ? ', its message acknowledged and gone'
    : isRefused
      ? ', its message refused by the claim when it comes back'
      : '';
  const lease = isRefused ? ', let the claim take over a job whose lease has passed,' : ',';
  return {
    at: transition.call,
    severity: early ? 'error' : 'warning',
    message: `${listed(names)} ${names.length > 1 ? 'leave jobs' : 'leaves a job'} ${statuses(all)} when the worker dies${gone}, and no scheduled sweep of this project takes up what stays so. Add one (\`queue-lint migrate --only orphan-recovery\`)${lease} or set \`"recovery": "external"\``,
    because: all
      .filter((one) => one !== first)
      .slice(0, 3)
      .map((one) => ({ at: one.transition.call, message: `the job becomes ${one.status}` })),
    change: recoveryChange(left),
  };
}

/** Each once, however it is spelled. */
const statuses = (all: Orphans['all']): string =>
  listed([...new Map(all.map(({ status }) => [status.toLowerCase(), status] as const).reverse()).values()].reverse());
