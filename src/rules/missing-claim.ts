import { type ClaimFault, claimFaults, isAsked, isTooLate } from '../facts/claim-faults.js';
import { claimChange } from '../facts/claimable.js';
import type { Finding, Loc, Transition, Worker } from '../facts/index.js';
import type { Project } from '../facts/project.js';
import { listed } from '../facts/words.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: "A job's work starts without an exclusive claim of the job",
    why: 'A queue delivers a message at least once: two workers may hold the same job at the same moment. A status that is read, tested and then written lets both pass, since neither has written when the other reads. Only a write whose condition is false on what it writes lets one through. A provider repeats a webhook that was not answered in time, and may send it twice at once; a form is sent twice by a double click. So the same is asked where a payment, a refund or a voucher is finished, and something is done beside the write that must not be done twice: a mail, a charge, a message, a new row.',
    remedy:
      'Write the busy status under a condition on the waiting one (`ConditionExpression: "#s = :pending"`), look at the answer, and leave before any effect when it is refused. `queue-lint migrate` rewrites the common forms. Where the work may be done twice, say so above the function: `queue-lint: idempotent`.',
    severity: 'error',
    since: '0.1.0',
    links: [
      'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ConditionExpressions.html',
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues-at-least-once-delivery.html',
      'https://docs.stripe.com/webhooks#handle-duplicate-events',
    ],
  },
  *check(project) {
    for (const { fault, writes } of claimFaults(project.all('transition'))) yield finding(project, fault, writes);
  },
};

export default rule;

function finding(project: Project, fault: ClaimFault, [write, ...others]: [Transition, ...Transition[]]): Finding {
  return {
    at: write.call,
    ...(fault.is === 'late' ? { severity: 'warning' as const } : {}),
    message: messageOf(project, write, fault),
    because: [
      ...reasons(project, write, fault),
      ...others.map(({ call }) => ({ at: call, message: 'and here, behind the same test' })),
    ],
    change: claimChange(project, write, fault),
  };
}

function messageOf(project: Project, one: Transition, fault: ClaimFault): string {
  const status = `\`${one.attribute}\` of \`${one.row ?? one.subject}\``;
  switch (fault.is) {
    case 'read-then-write': {
      const { statuses, sense, read } = fault.guard;
      const read1 = `${status} is read (${lineOf(project, read, one.call)}), then ${fault.to} is written ${how(one)}`;
      const both =
        sense === 'passes-on'
          ? `that read ${either(statuses)} at the same moment`
          : 'that read it before either has written';
      const wanted = sense === 'passes-on' ? either(statuses) : 'the status it may come from';
      const { who, what } = doing(project, one);
      return `${read1}: two ${who} ${both} both ${what}. Make the write conditional on ${wanted}${first(one)} and leave when it is refused`;
    }
    case 'unconditional':
      return `\`${fault.handler}\` writes ${fault.to} to ${status} ${how(one)} and with no claim before: each delivery of the message${receiver(project, one)} runs the job. Make the write conditional on the status it may come from and leave when it is refused`;
    case 'weak':
      return `the condition on ${one.conditionOn.map((name) => `\`${name}\``).join(' and ')} still holds after ${fault.to} is written to ${status}: a second worker passes it too. Name the status that the job may come from`;
    case 'late':
      return `\`${fault.before.name}\` (${lineOf(project, fault.before.at, one.call)}) comes before the claim of \`${one.row ?? one.subject}\`: a delivery that loses the claim has done it too. Claim the job first`;
    case 'unused':
      return `\`${one.within}\` claims \`${one.row ?? one.subject}\` and goes on whether it won or not: the loser runs the job too. Look at the answer and leave when the claim is lost`;
  }
}

/** Two that do the same at once, and what they do twice. */
function doing(project: Project, { unclaimedIn, webhook, effect, call }: Transition): { who: string; what: string } {
  if (!effect || unclaimedIn !== undefined) return { who: 'workers', what: 'run the job' };
  const who = webhook === undefined ? 'requests' : `deliveries of the webhook that \`${webhook}\` takes`;
  return { who, what: `call \`${effect.name}\` (${lineOf(project, effect.at, call)})` };
}

/** The condition comes too late for what is done before it. */
const first = (one: Transition): string => (isTooLate(one) ? `, put it before \`${one.effect!.name}\`` : '');

const how = ({ condition }: Transition): string =>
  condition === 'weak' ? 'under a condition that it does not end' : 'without a condition';

const either = (statuses: readonly string[]): string => statuses.join(' or ');

/** `line 14` in the same file, else with the file. */
function lineOf(project: Project, at: Loc, near: Loc): string {
  const where = project.where(at);
  return at.file === near.file ? `line ${where.slice(where.lastIndexOf(':') + 1)}` : where;
}

/** The functions that Lambda runs it in. */
const functionsOf = (project: Project, { id }: Transition): Worker[] =>
  project
    .all('task')
    .filter((task) => task.lambda && task.transitions.includes(id))
    .flatMap((task) => project.get('worker', task.worker) ?? []);

function receiver(project: Project, one: Transition): string {
  const names = functionsOf(project, one).map(({ name }) => `\`${name}\``);
  return names.length > 0 ? ` to ${listed([...new Set(names)])}` : '';
}

function reasons(project: Project, transition: Transition, fault: ClaimFault): NonNullable<Finding['because']> {
  const { guard, writtenAt, condition } = transition;
  const rows = [
    guard && { at: guard.read, message: 'the status is read' },
    guard && !isAsked(guard) && { at: guard.test, message: 'the status is tested' },
    writtenAt &&
      fault.is !== 'unused' && {
        at: writtenAt,
        message: condition === 'none' ? 'the status is written without a condition' : 'the status is written',
      },
    fault.is === 'late' && { at: fault.before.at, message: 'this is done by each delivery' },
    transition.effect &&
      transition.unclaimedIn === undefined && { at: transition.effect.at, message: 'this is done twice' },
    ...functionsOf(project, transition).map(({ at, name }) => ({
      at,
      message: `\`${name}\` gets the messages of its queue here`,
    })),
  ];
  return rows.filter((row) => row !== undefined && row !== false);
}
