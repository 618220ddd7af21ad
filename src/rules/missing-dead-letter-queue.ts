import { holdsDeadLetters } from '../facts/dead-letters.js';
import { type Finding, placeOf, type Queue, valueIn, type Worker } from '../facts/index.js';
import type { Project } from '../facts/project.js';
import { mayHold } from '../facts/taken.js';
import { origin } from '../facts/words.js';
import type { Rule } from '../rule.js';

/** With fewer receives Lambda's own throttling may use them all up (with-sqs.md of the Lambda developer guide). */
const leastForLambda = 5;

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
    const judged = new Set<string>();
    for (const { queue, worker } of project.deliveries()) {
      if (!queue || !worker || judged.has(queue.id)) continue;
      judged.add(queue.id);
      if (project.decide([queue.deadLetter], (deadLetter) => !deadLetter)) {
        const poison = poisonOf(project, queue, worker);
        if (poison) yield poison;
        // Where dead letters lie they may stay; only what kills its workers may not come back.
        else if (!holdsDeadLetters(queue)) yield without(queue, worker);
      } else if (valueIn(queue.deadLetter) && project.decide([queue.maxReceives], (most) => most < least(worker)))
        if (queue.maxReceives.is === 'set')
          // A plugin's own choice is not its user's fault.
          yield tooEarly(queue, worker);
    }
  },
};

export default rule;

const least = ({ library }: Worker): number => (library === 'lambda' ? leastForLambda : 2);

const without = ({ at, label }: Queue, worker: Worker): Finding => ({
  at,
  message: `the queue \`${label}\` has no dead-letter queue: a message for which \`${worker.name}\` always fails comes back until it expires. Add a redrive policy`,
  because: [{ at: worker.at, message: `\`${worker.name}\` takes its messages` }],
});

/** The message of a job that kills its process comes back at once, and kills the next (celery/worker/request.py, `on_failure`). */
function poisonOf(project: Project, queue: Queue, worker: Worker): Finding | undefined {
  const task = project
    .tasksOf(worker)
    .find((one) => mayHold(queue, one) && valueIn(one.ack) === 'late' && one.rejectsLost && valueIn(one.rejectsLost));
  const lost = task?.rejectsLost;
  if (!task || !lost) return undefined;
  const at = placeOf(lost) ?? task.at;
  const { at: queueAt, label } = queue;
  return {
    at: queueAt,
    severity: 'error',
    message: `the queue \`${label}\` has no dead-letter queue, and the message of \`${task.name}\` comes back when its process is killed (${project.where(at)})${origin(lost)}: a job that needs too much memory kills one process after the other until it expires. Add a redrive policy`,
    because: [
      { at, message: 'what a killed process held is sent back' },
      ...(placeOf(task.ack) ? [{ at: placeOf(task.ack)!, message: 'the message is acknowledged late' }] : []),
      { at: worker.at, message: `\`${worker.name}\` takes its messages` },
    ],
  };
}

function tooEarly({ at, label, maxReceives }: Queue, worker: Worker): Finding {
  const most = valueIn(maxReceives)!;
  const harm =
    most <= 1
      ? 'is given up even where no worker got it, since a lost answer counts as a receive'
      : 'may be given up because Lambda was throttled';
  return {
    at: placeOf(maxReceives) ?? at,
    severity: most <= 1 ? 'error' : 'warning',
    message: `a message of the queue \`${label}\` that was received ${most === 1 ? 'once' : `${most} times`} ${harm}. Set the maximum to at least ${leastForLambda}`,
    because: [{ at: worker.at, message: `\`${worker.name}\` takes its messages` }],
  };
}
