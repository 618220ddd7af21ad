import { type Finding, type Loc, type Retry, type Task, type Transition, valueIn } from '../facts/index.js';
import { phaseOf, sameStatus } from '../facts/phases.js';
import type { Project } from '../facts/project.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'A retry meets the claim that its own first run has made, and is skipped',
    why: 'A retry is a new message of the same job, and a claim that only passes the waiting status refuses it while the first run has left the job busy: the retry ends at once, is acknowledged, and the job stays busy for good. And what `self.retry` raises is a plain Exception: an `except Exception` around it also runs, so that the job is failed while its retry is on its way.',
    remedy:
      'Give the job back before it is retried: a conditional write from the busy to the waiting status with the own token (`release`). Let Retry, Ignore and Reject out first: `except (Retry, Ignore, Reject): raise`.',
    severity: 'error',
    since: '0.1.0',
    links: ['https://docs.celeryq.dev/en/stable/userguide/tasks.html#retrying'],
  },
  *check(project) {
    for (const task of project.all('task'))
      for (const retry of task.retries ?? []) {
        const claim = blocking(project, task, retry);
        if (claim) yield blocked(project, task, retry, claim);
        else if (retry.swallowedBy) yield swallowed(project, task, retry, retry.swallowedBy);
      }
    for (const claim of project.all('transition'))
      if (claim.letOut && refusesRedelivery(project, claim)) yield letOut(project, claim, claim.letOut);
  },
};

export default rule;

/** The claim by which the job is held when its retry comes, where nothing in the task leads back to a status that it passes. */
function blocking(project: Project, task: Task, retry: Retry): Transition | undefined {
  const all = task.transitions.flatMap((id) => project.get('transition', id) ?? []);
  const held = all.filter(({ id }) => retry.under?.includes(id) ?? true);
  return held.find((one) =>
    isRuntimes(one)
      ? outlasts(project, one, retry)
      : refusesItself(project, one) && !all.some((other) => leadsBack(other, one)),
  );
}

/** Only a message that is still there comes back. */
const refusesRedelivery = (project: Project, claim: Transition): boolean =>
  (isRuntimes(claim) ? claim.takeover === false : refusesItself(project, claim)) &&
  !project.all('task').some(({ ack, transitions }) => valueIn(ack) === 'early' && transitions.includes(claim.id));

const isRuntimes = ({ known }: Transition): boolean => known === 'runtime';

/** The runtime's claim passes what it has made busy only when its lease is over, if then. */
const outlasts = (project: Project, { takeover, lease }: Transition, { under, delay }: Retry): boolean =>
  under !== undefined &&
  (takeover === false || (lease !== undefined && project.decide([lease, delay], (held, waits) => waits < held)));

/** An exclusive claim, made by the handler itself, that only passes statuses in which the job waits. */
const refusesItself = (project: Project, claim: Transition): boolean =>
  claim.condition === 'exclusive' &&
  claim.outcome === 'tested' &&
  project.decide([claim.from, claim.to], (from, to) => {
    const isWaiting = (status: string) => phaseOf(status) === 'waiting' && !sameStatus(status, to);
    return from.length > 0 && from.every(isWaiting) && phaseOf(to) === 'busy' && onlyOfStatus(claim);
  });

/** A lease, a version or an owner in the condition may let the retry in. */
const onlyOfStatus = ({ conditionOn, attribute }: Transition): boolean =>
  conditionOn.every((name) => name === attribute || /(^|_)id$|[a-z]Id$/i.test(name));

/** What is not known to be another status may be the one. */
const leadsBack = (other: Transition, claim: Transition): boolean => {
  const to = valueIn(other.to);
  return other !== claim && (to === undefined || (valueIn(claim.from) ?? []).some((from) => sameStatus(from, to)));
};

function blocked(project: Project, task: Task, retry: Retry, claim: Transition): Finding {
  const { passes, busy, until, how } = wordsOf(claim);
  const comes = isRuntimes(claim) && claim.takeover ? `, and it comes ${valueIn(retry.delay)} s after the failure` : '';
  return {
    at: retry.at,
    message: `\`${task.name}\` retries a job that its claim (${project.where(claim.call)}) has made ${busy} and that ${passes}${comes}: the retry is skipped and the job stays ${busy}${until}. Give it back before the retry, ${how}`,
    because: [{ at: claim.conditionAt ?? claim.call, message: `a job that is ${busy}: ${passes}` }],
  };
}

/** What the claim lets through, and how the job is given back to it. */
function wordsOf(claim: Transition) {
  const [from, to] = [(valueIn(claim.from) ?? []).join(' or '), valueIn(claim.to)];
  if (!isRuntimes(claim))
    return {
      passes: `only ${from} passes`,
      busy: to,
      until: '',
      how: `to ${from}, by a conditional write with its own token`,
    };
  const lease = claim.lease && valueIn(claim.lease);
  return {
    passes: claim.takeover ? `no claim passes before its lease of ${lease} s is over` : 'no claim passes',
    busy: 'PROCESSING',
    until: ' until it is recovered',
    how: `by \`${claim.language === 'python' ? 'queue_claims.release' : 'releaseJob'}\``,
  };
}

const swallowed = (project: Project, task: Task, retry: Retry, by: Loc): Finding => ({
  at: retry.at,
  message: `what this retry of \`${task.name}\` raises is caught by the \`except\` at ${project.where(by)}, which goes on: it runs while the retry is on its way. Let it out first: \`except (Retry, Ignore, Reject): raise\``,
  because: [{ at: by, message: 'Retry is an Exception, so this catches it' }],
});

function letOut(project: Project, claim: Transition, at: Loc): Finding {
  const { passes, busy, until, how } = wordsOf(claim);
  return {
    at,
    message: `the error leaves \`${claim.within}\` so that its message comes back, but its claim (${project.where(claim.call)}) has made the job ${busy} and ${passes}: the redelivery is skipped and the job stays ${busy}${until}. Write its failure, or give it back before the error is thrown, ${how}`,
    because: [{ at: claim.conditionAt ?? claim.call, message: `a job that is ${busy}: ${passes}` }],
  };
}
