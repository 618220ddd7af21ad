import { type Finding, valueIn, type Worker } from '../facts/index.js';
import { deletesItself, isMild, type LateAck, unsafeLateAcks } from '../facts/late-acks.js';
import { moved } from '../facts/own-loops.js';
import type { Project } from '../facts/project.js';
import { visibilityOf } from '../facts/window.js';
import { listed, rewritable, unless } from '../facts/words.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'The message is acknowledged after the work, with no lease that makes that safe',
    why: 'Until it is acknowledged a message comes back whenever its visibility timeout passes, its worker dies or its connection drops: the job runs again, beside the first run if that is still going. With a window shorter than the work, real Celery workers ran 4 jobs 15 times.',
    remedy:
      'Claim the job with a conditional write, schedule a recovery of orphaned jobs, then acknowledge early (`acks_late=False`, `acksLate: false`). In a receive loop of your own: claim, delete the message, then work. Or keep late acknowledgement on purpose: profile `late-ack`, a claim with a lease that can be taken over, and a dead-letter queue.',
    severity: 'error',
    since: '0.1.0',
    links: [
      'https://docs.celeryq.dev/en/stable/userguide/configuration.html#task-acks-late',
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html',
    ],
  },
  *check(project) {
    for (const one of unsafeLateAcks(project))
      yield one.tasks.some(({ lambda }) => lambda) ? ownDelete(one) : finding(project, one);
  },
};

export default rule;

function finding(project: Project, one: LateAck): Finding {
  const { at, ack, worker, workers, tasks } = one;
  const loop = deletesItself(one);
  const names = (tasks.length ? tasks : workers).map(({ name }) => `\`${name}\``);
  const [acknowledges, acknowledge] = loop ? ['deletes', 'delete'] : ['acknowledges', 'acknowledge'];
  const who = names.length
    ? `${listed(names)} ${names.length > 1 ? acknowledge : acknowledges}`
    : 'the worker acknowledges';
  const remedy = loop
    ? 'Claim the job atomically, recover orphans, delete the message, then work; or renew the window while the work runs'
    : 'Claim the job atomically, recover orphans, then acknowledge early';
  return {
    at,
    severity: isMild(one) ? 'warning' : 'error',
    message: `${who} each message after the work${unless(ack)}, with no lease claim: ${again(project, worker)}. ${remedy}`,
    because: loop
      ? tasks.flatMap(({ settles }) => (settles ? [{ at: settles.work, message: 'the work' }] : []))
      : reasons(worker),
    change: changeOf(one),
  };
}

function changeOf(one: LateAck): Finding['change'] {
  const { at, ack, worker, tasks } = one;
  const deed = deletesItself(one) ? moved(tasks) : { do: 'set' as const, at, to: false, ...rewritable(ack) };
  const why = 'a job whose worker dies after an early acknowledgement comes back only if it is recovered';
  return deed && { ...deed, language: (tasks[0] ?? worker)!.language, safety: 'unsafe', why };
}

/** Lambda acknowledges late whatever its function does: there is nothing to set, and nothing to delete. */
const ownDelete = ({ at, tasks }: LateAck): Finding => ({
  at,
  severity: 'warning',
  message: `${listed(tasks.map(({ name }) => `\`${name}\``))} ${tasks.length > 1 ? 'delete' : 'deletes'} each message after the work, as Lambda does for all that its function did not fail for. Leave that to Lambda, and return \`batchItemFailures\` for those that failed`,
});

/** The window that its message speaks of. */
function reasons(worker: Worker | undefined): Finding['because'] {
  const visibility = worker?.visibility;
  return visibility?.is === 'set' && valueIn(worker?.broker) !== 'amqp'
    ? [{ at: visibility.at, message: `the visibility timeout: ${visibility.value} s` }]
    : [];
}

/** When the message comes back, as far as it is known. */
function again(project: Project, worker: Worker | undefined): string {
  const broker = worker && valueIn(worker.broker);
  if (broker === 'amqp') return 'RabbitMQ hands it out again when the connection drops or the consumer times out';
  const visibility = worker && visibilityOf(project, worker).setting;
  const window =
    visibility && visibility.is !== 'unknown'
      ? `${visibility.value} s after its receive`
      : 'when its visibility timeout passes';
  const known = visibility?.is === 'set' ? ` (${project.where(visibility.at)})` : '';
  if (worker && broker === undefined && known === '')
    return 'a second worker gets it when its visibility timeout passes (SQS, Redis) or its connection drops (RabbitMQ; the broker is not known here)';
  return `a second worker gets it ${window}${known}, whether the first still works or died`;
}
