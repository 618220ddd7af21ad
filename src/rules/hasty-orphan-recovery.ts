import { type Finding, type Loc, placeOf, type Task, valueIn } from '../facts/index.js';
import type { Project } from '../facts/project.js';
import { type RecoveryFault, recoveryFaults } from '../facts/recovery-faults.js';
import { slack } from '../facts/waits.js';
import { origin } from '../facts/words.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'The recovery of orphaned jobs takes jobs from workers that still run them',
    why: 'A sweep that fires within the time limit finds jobs whose worker is alive: it fails or restarts work that is going on. And the rows that it found may be settled or claimed anew before it writes, since an index is read late: a write that does not ask for the token, the lease or the age that was seen overwrites what the new owner has written.',
    remedy:
      'Count a job as left behind only when the hard time limit and 30 s more have passed since its claim, or when its lease has; and write under a condition on what was seen: status, claim token and age. A retry that leaves the job busy prolongs it by its delay. A lease is an attribute of its own, not the time to live of the table.',
    severity: 'error',
    since: '0.1.0',
    links: [
      'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.ThroughputConsiderations.Reads',
    ],
  },
  *check(project) {
    for (const fault of recoveryFaults(project)) yield finding(project, fault);
  },
};

export default rule;

function finding(project: Project, fault: RecoveryFault): Finding {
  switch (fault.is) {
    case 'too soon':
      return tooSoon(project, fault);
    case 'blind': {
      const { name, at, conditional } = fault.recovery;
      return {
        at: placeOf(conditional) ?? at,
        message: `\`${name}\` writes over jobs that it found ${fault.statuses.join(' or ')} without asking that they are still what it found: a job that was finished or claimed anew meanwhile is lost. Make the write conditional on the status, the claim token and the age that were seen`,
      };
    }
    case 'short lease': {
      const { claim, task, limit, least } = fault;
      const lease = claim.lease!;
      return {
        at: placeOf(lease) ?? claim.call,
        message: `the lease of this claim is over after ${valueIn(lease)} s${origin(lease)}, while ${mayRun(project, task, limit)} and nothing renews it: a job whose worker is alive is taken from it. Claim it for at least ${least} s`,
        because: reasons(task, limit),
      };
    }
    case 'time to live': {
      const { claim, attribute } = fault;
      return {
        at: claim.conditionAt ?? claim.call,
        severity: 'warning',
        message: `the lease of \`${claim.within}\` is \`${attribute}\`, by which DynamoDB deletes the row some time after, usually within days: until then an expired row still reads, and then the job is gone with no trace. Keep the lease in an attribute of its own`,
        because: [{ at: claim.call, message: 'the job is claimed' }],
      };
    }
  }
}

function tooSoon(project: Project, fault: RecoveryFault & { is: 'too soon' }): Finding {
  const { recovery, task, limit, more, least } = fault;
  const age = valueIn(recovery.olderThan)!;
  const retries = more > 0 ? `, and its retries leave the job as it is for ${more} s more` : '';
  const harm = `a job ${more > 0 ? 'that waits for its retry, or ' : ''}whose worker is alive is taken from it`;
  return {
    at: placeOf(recovery.olderThan) ?? recovery.at,
    severity: age <= limit + slack ? 'error' : 'warning',
    message: `\`${recovery.name}\` takes up jobs after ${age} s, while ${mayRun(project, task, limit)}${retries}: ${harm}. Wait at least ${least} s`,
    because: reasons(task, limit),
  };
}

function mayRun(project: Project, { name, timeLimit }: Task, limit: number): string {
  const place = placeOf(timeLimit);
  return `\`${name}\` may run for ${limit} s${origin(timeLimit)}${place ? ` (${project.where(place)})` : ''}`;
}

function reasons({ name, timeLimit }: Task, limit: number): { at: Loc; message: string }[] {
  const place = placeOf(timeLimit);
  return place ? [{ at: place, message: `the time limit of \`${name}\`: ${limit} s` }] : [];
}
