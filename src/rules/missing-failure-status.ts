import { type Failure, type Finding, type Transition, valueIn } from '../facts/index.js';
import { sameStatus } from '../facts/phases.js';
import type { Project } from '../facts/project.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'A job whose work throws after the claim stays in its busy status',
    why: "The claim has moved the job out of its waiting status, so no delivery and no retry may claim it again. An error that nobody writes down leaves it there for good: not failed, not done, and no longer waiting. A handler does not cover everything: the hard time limit and the kernel (OOM) kill the process and run none, and Celery calls `on_failure` for a hard time limit only from 5.7 on, so a scheduled recovery is needed beside it. The `except Exception` of the guide also takes Celery's Retry: in a counted run its body ran at each of three starts, so the job was FAILED while its retries went on.",
    remedy:
      "Write the failed status, under the claim's token, where the work throws (`try` … `except Exception`, `catch`), and throw on; let `except (Retry, Ignore, Reject): raise` stand before it. In TypeScript `withClaim` does it. Have a scheduled recovery for what runs no handler.",
    severity: 'error',
    since: '0.1.0',
    after: ['missing-claim'],
    links: [
      'https://docs.celeryq.dev/en/stable/userguide/tasks.html#on_failure',
      'https://docs.celeryq.dev/en/stable/userguide/workers.html#time-limits',
    ],
  },
  *check(project) {
    if (project.settings.recovery === 'external') return;
    for (const claim of project.all('transition'))
      if (claim.failure?.only === 'exit') yield swallowedExit(project, claim, claim.failure);
      else if (claim.failure && !claim.takesOver && !isRecovered(project, claim)) yield finding(project, claim);
  },
};

export default rule;

/** A sweep of jobs left in that status comes by; where its schedule is not known, it may. */
function isRecovered(project: Project, claim: Transition): boolean {
  const to = valueIn(claim.to);
  const sweeps = project
    .all('recovery')
    .filter(({ statuses }) => to === undefined || statuses.some((status) => sameStatus(status, to)));
  return sweeps.some(({ scheduled }) => !project.decide([scheduled], (is) => !is));
}

/** The failure is written down; that the process was to end is ignored. */
const swallowedExit = (project: Project, { row, subject }: Transition, failure: Failure): Finding => ({
  at: failure.handler ?? failure.at,
  severity: 'warning',
  message: `\`${failure.within}\` also catches SystemExit and KeyboardInterrupt here, writes down that \`${row ?? subject}\` has failed and goes on: a shutdown that comes while \`${failure.work}\` (${project.where(failure.at)}) runs is ignored. Catch \`Exception\``,
  because: [{ at: failure.at, message: 'the work' }],
});

function finding(project: Project, claim: Transition): Finding {
  const { at, work, how, handler, within, only } = claim.failure!;
  const status = valueIn(claim.to) ?? 'its busy status';
  const thrown = `${only === 'soft limit' ? '`SoftTimeLimitExceeded` in' : 'an error of'} \`${work}\` (${project.where(at)})`;
  const error =
    how === 'swallowed'
      ? `${thrown} is caught at ${project.where(handler!)}, which writes no status and does not throw it on`
      : handler
        ? `${thrown} that is none of those caught at ${project.where(handler)} reaches no handler that writes a status`
        : `${thrown} reaches no handler that writes a status`;
  return {
    at: claim.call,
    message: `\`${within}\` claims \`${claim.row ?? claim.subject}\`, and ${error}: the job stays in ${status} and is never claimed again. Write the failed status there; the hard time limit and an OOM kill run no handler, so a scheduled recovery has to cover those`,
    because: [
      { at, message: 'the work that may throw' },
      ...(handler
        ? [{ at: handler, message: how === 'swallowed' ? 'the error ends here' : 'some errors are caught' }]
        : []),
    ],
  };
}
