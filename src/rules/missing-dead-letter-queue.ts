import { type DeadLetterFault, deadLetterFaults, leastForLambda } from '../facts/dead-letter-faults.js';
import { type Finding, placeOf, type Queue, type Task, type Worker } from '../facts/index.js';
import type { Project } from '../facts/project.js';
import { origin } from '../facts/words.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'A queue has no dead-letter queue, or gives its messages up too early',
    why: 'A message that fails each time comes back until it expires (4 days by default), taking a worker each time, and is then deleted unseen. A maximum of one receive gives up a message that no worker ever got: a receive counts even when its answer is lost. Lambda counts receives of batches that it throttles, so AWS asks for at least 5 there. With late acknowledgement and `reject_on_worker_lost` a Celery job that kills its process comes back at once and kills the next one: without a dead-letter queue that is an error. A dead-letter queue itself, known as one or named so, needs none otherwise.',
    remedy:
      'Give the queue a redrive policy with a dead-letter queue and a maxReceiveCount of at least 5 (with Lambda), never 1, and an alarm on the dead-letter queue.',
    severity: 'warning',
    since: '0.1.0',
    links: [
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
      'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
    ],
  },
  *check(project) {
    for (const fault of deadLetterFaults(project)) yield finding(project, fault);
  },
};

export default rule;

function finding(project: Project, fault: DeadLetterFault): Finding {
  const { queue, worker } = fault;
  switch (fault.is) {
    case 'none':
      return {
        at: queue.at,
        message: `the queue \`${queue.label}\` has no dead-letter queue: a message for which \`${worker.name}\` always fails comes back until it expires. Add a redrive policy`,
        because: [...called(queue), taker(worker)],
      };
    case 'poison':
      return poison(project, queue, worker, fault.task);
    case 'too early':
      return tooEarly(queue, worker, fault.most);
  }
}

const called = ({ calledAt }: Queue) => (calledAt ? [{ at: calledAt, message: 'the module is called so here' }] : []);

const taker = ({ at, name }: Worker) => ({ at, message: `\`${name}\` takes its messages` });

function poison(project: Project, queue: Queue, worker: Worker, task: Task): Finding {
  const { rejectsLost: lost, ack, name } = task;
  const at = placeOf(lost) ?? task.at;
  const late = placeOf(ack);
  return {
    at: queue.at,
    severity: 'error',
    message: `the queue \`${queue.label}\` has no dead-letter queue, and the message of \`${name}\` comes back when its process is killed (${project.where(at)})${origin(lost!)}: a job that needs too much memory kills one process after the other until it expires. Add a redrive policy`,
    because: [
      { at, message: 'what a killed process held is sent back' },
      ...(late ? [{ at: late, message: 'the message is acknowledged late' }] : []),
      taker(worker),
    ],
  };
}

function tooEarly({ at, label, maxReceives }: Queue, worker: Worker, most: number): Finding {
  const harm =
    most <= 1
      ? 'is given up even where no worker got it, since a lost answer counts as a receive'
      : 'may be given up because Lambda was throttled';
  return {
    at: placeOf(maxReceives) ?? at,
    severity: most <= 1 ? 'error' : 'warning',
    message: `a message of the queue \`${label}\` that was received ${most === 1 ? 'once' : `${most} times`} ${harm}. Set the maximum to at least ${leastForLambda}`,
    because: [taker(worker)],
  };
}
