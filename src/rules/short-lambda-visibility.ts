import { isReceivedOnce } from '../facts/dead-letters.js';
import { type Finding, placeOf, valueIn } from '../facts/index.js';
import type { Project } from '../facts/project.js';
import type { Window } from '../facts/window.js';
import { belowAdvice, widening } from '../facts/window-faults.js';
import { askedFor, keptLonger, origin } from '../facts/words.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: "A queue's visibility timeout is below what AWS asks for a Lambda function",
    why: 'When a function is throttled, or fails and is called again, its batch stays in flight meanwhile: AWS asks for a visibility timeout of 6 x the timeout of the function, and the batching window on top, so that Lambda has time to try again before the messages go to another call. Below 2 x the timeout it is an error of `short-visibility-timeout`, which then speaks instead; below 1 x Lambda refuses to create or change the event source.',
    remedy:
      'Set the visibility timeout of the queue to 6 x the timeout of the function plus MaximumBatchingWindowInSeconds; or lower the timeout, when the function never needs it.',
    severity: 'warning',
    since: '0.1.0',
    links: ['https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html'],
  },
  *check(project) {
    for (const worker of project.all('worker')) {
      const window = belowAdvice(project, worker);
      if (window) yield finding(project, window);
    }
  },
};

export default rule;

function finding(project: Project, window: Window): Finding {
  const { setting, queue, limit, time, wanted, worker } = window;
  const at = placeOf(setting) ?? queue?.at ?? worker.at;
  const limitAt = placeOf(limit.value);
  const gathering = worker.batchingWindow!;
  const seconds = valueIn(gathering)!;
  const sum = `6 x the ${time} s timeout${origin(limit.value)} of ${limit.of}${limitAt ? ` (${project.where(limitAt)})` : ''}`;
  const harm =
    queue && isReceivedOnce(queue)
      ? 'goes to the dead-letter queue (the maximum is one receive)'
      : 'goes to another call meanwhile';
  return {
    at,
    message: `visibility timeout ${valueIn(setting)} s${origin(setting)} of the queue \`${queue?.label}\`${askedFor(window)} is shorter than ${sum}${seconds > 0 ? ` + ${seconds} s of batching` : ''}: a batch that Lambda throttles or tries again ${harm}. Set it to at least ${wanted} s${keptLonger(queue, wanted)}`,
    because: [
      ...(limitAt ? [{ at: limitAt, message: `the timeout of ${limit.of}: ${time} s` }] : []),
      ...(gathering.is === 'set' && seconds > 0
        ? [{ at: gathering.at, message: `the batching window: ${seconds} s` }]
        : []),
    ],
    change: widening(window),
  };
}
