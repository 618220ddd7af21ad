import { type Finding, type Known, type Loc, type Severity, type Task, valueIn, type Worker } from '../facts/index.js';
import { isRenewed, moved } from '../facts/own-loops.js';
import type { Project } from '../facts/project.js';
import { isTakenOver } from '../facts/recoveries.js';
import { visibilityOf } from '../facts/window.js';
import { listed, rewritable, unless } from '../facts/words.js';
import type { Rule } from '../rule.js';

/** One place where late acknowledgement is decided, and all that it decides for. */
interface Decision {
  at: Loc;
  ack: Known<'early' | 'late'>;
  /** The worker, or the first of several that a command line starts. */
  worker?: Worker;
  workers: Worker[];
  tasks: Task[];
}

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
    if (project.settings.profile === 'late-ack') return;
    for (const decision of decisions(project)) {
      const unsafe = decision.tasks.filter((task) => !task.alone && !hasLease(project, task));
      if (decision.tasks.length > 0 && unsafe.length === 0) continue;
      // A loop that renews the window while it works acknowledges late on purpose.
      if (decision.worker && isRenewed(decision.worker)) continue;
      yield unsafe.some(({ lambda }) => lambda) ? ownDelete(decision, unsafe) : finding(project, decision, unsafe);
    }
  },
};

export default rule;

/** Only what is written counts: a library that knows no other mode gives its users nothing to set. */
function decisions(project: Project): Decision[] {
  const byPlace = new Map<string, Decision>();
  const note = (ack: Known<'early' | 'late'>, worker?: Worker, task?: Task) => {
    if (!project.decide([ack], (value) => value === 'late') || ack.is !== 'set') return;
    const key = `${ack.at.file}:${ack.at.start}`;
    const decision = byPlace.get(key) ?? { at: ack.at, ack, worker, workers: [], tasks: [] };
    if (task) decision.tasks.push(task);
    else if (worker) decision.workers.push(worker);
    byPlace.set(key, decision);
  };
  for (const worker of project.all('worker')) note(worker.ack, worker);
  for (const task of project.all('task')) note(task.ack, project.get('worker', task.worker), task);
  return [...byPlace.values()].map((decision) => {
    const started = decision.workers.filter(({ startedBy }) => startedBy);
    return started.length > 0 ? { ...decision, worker: started[0]!, workers: started } : decision;
  });
}

/** A claim that lets an expired holder be taken over. */
const hasLease = (project: Project, task: Task): boolean =>
  task.transitions.some((id) => {
    const transition = project.get('transition', id);
    return transition !== undefined && isTakenOver(project, transition);
  });

function finding(project: Project, { at, ack, worker, workers, tasks }: Decision, unsafe: readonly Task[]): Finding {
  // squiss-ts leaves the delete to the project's code, as a loop does.
  const loop = worker?.library === 'loop' || worker?.library === 'squiss-ts';
  const names = (tasks.length ? unsafe : workers).map(({ name }) => `\`${name}\``);
  const [acknowledges, acknowledge] = loop ? ['deletes', 'delete'] : ['acknowledges', 'acknowledge'];
  const who = names.length
    ? `${listed(names)} ${names.length > 1 ? acknowledge : acknowledges}`
    : 'the worker acknowledges';
  const broker = worker && valueIn(worker.broker);
  const why = 'a job whose worker dies after an early acknowledgement comes back only if it is recovered';
  const remedy = loop
    ? 'Claim the job atomically, recover orphans, delete the message, then work; or renew the window while the work runs'
    : 'Claim the job atomically, recover orphans, then acknowledge early';
  const change = ack.is === 'set' && !loop ? { do: 'set' as const, at, to: false, ...rewritable(ack) } : undefined;
  const deed = change ?? moved(unsafe);
  return {
    at,
    severity: severityOf(broker, loop ? unsafe : undefined),
    message: `${who} each message after the work${unless(ack)}, with no lease claim: ${again(project, worker, broker)}. ${remedy}`,
    because: loop
      ? unsafe.flatMap(({ settles }) => (settles ? [{ at: settles.work, message: 'the work' }] : []))
      : reasons(worker),
    change: deed && { ...deed, language: languageOf(worker, tasks), safety: 'unsafe', why },
  };
}

/** Lambda acknowledges late whatever its function does: there is nothing to set, and nothing to delete. */
const ownDelete = ({ at }: Decision, tasks: readonly Task[]): Finding => ({
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

/** A loop that keeps no status of its jobs has nothing that it could claim. */
const severityOf = (broker: string | undefined, loop: readonly Task[] | undefined): Severity =>
  broker === 'amqp' || loop?.every(({ transitions }) => transitions.length === 0) ? 'warning' : 'error';

/** When the message comes back, as far as it is known. */
function again(project: Project, worker: Worker | undefined, broker: string | undefined): string {
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

const languageOf = (worker: Worker | undefined, tasks: readonly Task[]): string => (tasks[0] ?? worker)!.language;
