import { type Ending, type Finding, type Task, valueIn } from '../facts/index.js';
import { claimedAfterDelete } from '../facts/own-loops.js';
import type { Project } from '../facts/project.js';
import { origin } from '../facts/words.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'A handler ends so that its message does not go where the code means it to',
    why: 'What a handler answers decides what becomes of its message, and each library, and each major version, decides otherwise: sqs-consumer deletes the message of every handler that does not throw up to 13 (so of `return` and `return null` too), and from 14 only where the handler returns the message itself. A handler that was right before the upgrade then works on each message again and again until its queue gives it up. squiss-ts counts a message against maxInFlight until `del`, `keep` or `release` is called. Lambda deletes all messages of a call that does not throw, those that its function never looked at too. A receive loop of your own that deletes before it claims takes the message from the job as long as nobody holds it.',
    remedy:
      'Return the message (`return message`) where it is done with, or set `alwaysAcknowledge: true`; throw where it has to come back. With `shouldDeleteMessages: false` delete it yourself. With squiss-ts call `del`, `release` or `keep` on every way out, in `catch` as well. In a Lambda function go through all of `Records`. In a loop of your own claim the job, delete its message, then work.',
    severity: 'error',
    since: '0.1.0',
    links: [
      'https://github.com/bbc/sqs-consumer/pull/583',
      'https://github.com/bbc/sqs-consumer#usage',
      'https://github.com/PruvoNet/squiss-ts#readme',
      'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html',
    ],
  },
  *check(project) {
    for (const ending of project.all('ending')) {
      const { becomes, means } = ending;
      const isBroken = (meant: 'done' | 'retry') => becomes !== (meant === 'done' ? 'deleted' : 'redelivered');
      if (project.decide([means], isBroken)) yield finding(ending, valueIn(means)!);
    }
    for (const task of project.all('task')) {
      yield* lateClaim(project, task);
      yield* firstOnly(project, task);
    }
  },
};

export default rule;

function finding(ending: Ending, meant: 'done' | 'retry'): Finding {
  const { at, within, how, why, mend, language } = ending;
  return {
    at,
    message: `\`${within}\` ${how}: ${why}. ${harm(ending, meant)}`,
    change: mend && {
      do: 'add',
      at: mend.at,
      key: mend.key,
      to: true,
      language,
      safety: 'unsafe',
      why: 'every message is deleted whose handler does not throw, as before sqs-consumer 14; where it returned nothing to have the message back, it has to throw',
    },
  };
}

function harm({ becomes }: Ending, meant: 'done' | 'retry'): string {
  if (becomes === 'held') return 'With as many left so as maxInFlight allows, it takes no more';
  return meant === 'retry' ? 'What failed is lost' : 'Each message is worked on again until its queue gives it up';
}

/** Unlike a library's worker, a loop of the project's own can claim before the message is gone. */
function* lateClaim(project: Project, task: Task): Iterable<Finding> {
  const found = claimedAfterDelete(project, task);
  if (!found) return;
  yield {
    at: found.deletedAt,
    message: `\`${task.name}\` deletes each message before it claims the job: a worker that dies between the two leaves a waiting job with no message. Claim the job, delete the message, then work`,
    because: [{ at: found.claim.call, message: 'the claim' }],
  };
}

/** Lambda hands over a batch, and takes the return of its function for the end of all of it. */
function* firstOnly(project: Project, task: Task): Iterable<Finding> {
  const batchSize = project.get('worker', task.worker)?.batchSize;
  const first = task.lambda?.first;
  if (!first || !batchSize || !project.decide([batchSize], (size) => size > 1)) return;
  yield {
    at: first,
    message: `\`${task.name}\` takes the first message only, and its event source hands it up to ${valueIn(batchSize)}${origin(batchSize)} at once: when it returns, Lambda deletes the others, which nobody has looked at. Go through all of \`Records\`, or set the batch size to 1`,
    because: batchSize.is === 'set' ? [{ at: batchSize.at, message: `the batch size: ${batchSize.value}` }] : [],
  };
}
