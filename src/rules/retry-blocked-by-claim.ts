import { type Finding, type Transition, valueIn } from '../facts/index.js';
import type { Project } from '../facts/project.js';
import { isRuntimes, type RetryFault, retryFaults } from '../facts/retry-faults.js';
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
    for (const fault of retryFaults(project)) yield finding(project, fault);
  },
};

export default rule;

function finding(project: Project, fault: RetryFault): Finding {
  switch (fault.is) {
    case 'blocked': {
      const { task, retry, claim } = fault;
      const { passes, busy, until, how } = wordsOf(claim);
      const comes =
        isRuntimes(claim) && claim.takeover ? `, and it comes ${valueIn(retry.delay)} s after the failure` : '';
      return {
        at: retry.at,
        message: `\`${task.name}\` retries a job that its claim (${project.where(claim.call)}) has made ${busy} and that ${passes}${comes}: the retry is skipped and the job stays ${busy}${until}. Give it back before the retry, ${how}`,
        because: reasons(claim),
      };
    }
    case 'swallowed': {
      const { task, retry, by } = fault;
      return {
        at: retry.at,
        message: `what this retry of \`${task.name}\` raises is caught by the \`except\` at ${project.where(by)}, which goes on: it runs while the retry is on its way. Let it out first: \`except (Retry, Ignore, Reject): raise\``,
        because: [{ at: by, message: 'Retry is an Exception, so this catches it' }],
      };
    }
    case 'let out': {
      const { claim, at } = fault;
      const { passes, busy, until, how } = wordsOf(claim);
      return {
        at,
        message: `the error leaves \`${claim.within}\` so that its message comes back, but its claim (${project.where(claim.call)}) has made the job ${busy} and ${passes}: the redelivery is skipped and the job stays ${busy}${until}. Write its failure, or give it back before the error is thrown, ${how}`,
        because: reasons(claim),
      };
    }
  }
}

function reasons(claim: Transition): Finding['because'] {
  const { passes, busy } = wordsOf(claim);
  return [{ at: claim.conditionAt ?? claim.call, message: `a job that is ${busy}: ${passes}` }];
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
