import { type Finding, type Recovery, type Transition, unknown, valueIn } from '../facts/index.js';
import { phaseOf, sameStatus } from '../facts/phases.js';
import type { Project } from '../facts/project.js';
import { isTakenOver, type Left, leftBehind, sweeps } from '../facts/recoveries.js';
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
    if (project.settings.recovery === 'external') return;
    const recoveries = project.all('recovery');
    for (const group of groups(project, leftBehind(project))) {
      const unswept = group.filter((left) => !recoveries.some((recovery) => sweeps(recovery, left)));
      const idle = recoveries.filter((one) => project.decide([one.scheduled], (runs) => !runs));
      const swept = group.filter((left) => !unswept.includes(left));
      if (unswept.length > 0) yield neverSwept(unswept);
      else if (swept.every((left) => recoveries.filter((one) => sweeps(one, left)).every((one) => idle.includes(one))))
        yield notScheduled(idle[0]!, swept);
      else yield* pending(project, group, recoveries);
    }
  },
};

export default rule;

/** One app, or one package of a repository of several; a claim with takeover whose message comes late needs no sweep. */
function groups(project: Project, all: readonly Left[]): Left[][] {
  const byApp = new Map<string, Left[]>();
  for (const left of all) {
    const { task, transition } = left;
    if (!left.early && (isTakenOver(project, transition) || isRepeated(left) || mayTakeOver(project, left))) continue;
    const key = task?.worker ?? packageOf(transition.call.file);
    byApp.set(key, [...(byApp.get(key) ?? []), left]);
  }
  return [...byApp.values()];
}

/**
 * The message of a killed worker comes back, and the claim stops nobody (`missing-claim` speaks of it): the job is done again.
 */
const isRepeated = ({ transition, task, status }: Left): boolean =>
  task?.rejectsLost !== undefined &&
  valueIn(task.rejectsLost) === true &&
  ((transition.condition === 'exclusive' && transition.outcome === 'unused') ||
    (transition.condition === 'weak' && (valueIn(transition.from) ?? []).some((one) => sameStatus(one, status))));

/** A condition that is put together elsewhere may let the job at work in again. */
const mayTakeOver = (project: Project, { transition: { condition, call } }: Left): boolean =>
  condition === 'unknown' && !project.decide([unknown('its condition is not known', call)], () => true);

const packageOf = (file: string): string =>
  /^(packages|apps|services|libs|functions|lambdas|examples?)\/[^/]+\//.exec(file)?.[0] ?? '';

/** A claim, where there is one; else the first of the writes. */
const first = (group: readonly Left[]): Left =>
  group.find(({ transition }) => transition.condition === 'exclusive') ?? group[0]!;

const isEarly = (group: readonly Left[]): boolean => group.some(({ early }) => early);

function neverSwept(group: readonly Left[]): Finding {
  const { transition } = first(group);
  const names = [...new Set(group.map(({ transition: one, task }) => `\`${task?.name ?? one.reachedFrom}\``))];
  const gone = isEarly(group)
    ? ', its message acknowledged and gone'
    : refuses(transition)
      ? ', its message refused by the claim when it comes back'
      : '';
  const lease = !isEarly(group) && refuses(transition) ? ', let the claim take over a job whose lease has passed,' : '';
  return {
    at: transition.call,
    severity: isEarly(group) ? 'error' : 'warning',
    message: `${listed(names)} ${names.length > 1 ? 'leave jobs' : 'leaves a job'} ${statuses(group)} when the worker dies${gone}, and no scheduled sweep of this project takes up what stays so. Add one (\`queue-lint migrate --only orphan-recovery\`)${lease || ','} or set \`"recovery": "external"\``,
    because: group
      .filter((one) => one.transition !== transition)
      .slice(0, 3)
      .map((one) => ({ at: one.transition.call, message: `the job becomes ${one.status}` })),
    change: changeOf(transition, group),
  };
}

/** A claim that its own redelivery cannot pass: a message that comes late would bring the job back but for it. */
const refuses = ({ condition, from }: Transition): boolean =>
  condition === 'exclusive' &&
  valueIn(from) !== undefined &&
  valueIn(from)!.every((status) => phaseOf(status) === 'waiting');

/** Only the runtime's claims write the lease by which its recovery knows an orphan. */
function changeOf({ call, language }: Transition, group: readonly Left[]): Finding['change'] {
  const transitions = group.filter(({ guessed }) => guessed).map(({ transition }) => transition.id);
  if (transitions.length < group.length) return undefined;
  const why =
    'jobs past their lease are failed, or sent again, where nothing touched them before; rows that were written without a lease are not in its index';
  return { do: 'recover', at: call, transitions, language, safety: 'unsafe', why };
}

const statuses = (group: readonly Left[]): string => listed([...new Set(group.map(({ status }) => status))]);

const notScheduled = ({ at, name }: Recovery, group: readonly Left[]): Finding => ({
  at,
  severity: isEarly(group) ? 'error' : 'warning',
  message: `\`${name}\` takes up jobs that stay ${statuses(group)}, but no entry of the beat schedule runs it. Schedule it`,
  because: [{ at: first(group).transition.call, message: `the job becomes ${first(group).status}` }],
});

/** Celery deletes the message before the first line of the task: a crash between that and the claim leaves the job waiting. */
function* pending(project: Project, group: readonly Left[], recoveries: readonly Recovery[]): Iterable<Finding> {
  const claims = group.filter(({ transition, early }) => transition.condition === 'exclusive' && early);
  const waits = (status: string) => phaseOf(status) === 'waiting';
  const claim = claims.find(({ transition }) =>
    project.decide([transition.from], (from) => from.length > 0 && from.every(waits)),
  );
  const sweep = recoveries.find((one) => claim && sweeps(one, claim));
  if (!claim || !sweep || recoveries.some(({ statuses: taken }) => taken.some(waits))) return;
  const from = (valueIn(claim.transition.from) ?? []).join(' or ');
  yield {
    at: sweep.at,
    severity: 'warning',
    message: `\`${sweep.name}\` takes up ${listed(sweep.statuses)}, but not old ${from}: \`${claim.task?.name ?? claim.transition.reachedFrom}\` is acknowledged before its first line runs, so a worker that dies before the claim leaves a ${from} job with no message. Send old ${from} jobs again; the claim lets one of them run`,
    because: [{ at: claim.transition.call, message: `the claim, until which the job is ${from}` }],
  };
}
