import { type BatchFault, batchFaults } from '../facts/batch-faults.js';
import { isReceivedOnce } from '../facts/dead-letters.js';
import { written } from '../facts/deed.js';
import { type Finding, type Known, type Loc, placeOf, valueIn, type Worker } from '../facts/index.js';
import type { Project } from '../facts/project.js';
import { origin } from '../facts/words.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'A batch of a Lambda function comes back whole, or its failed messages are lost',
    why: 'Without ReportBatchItemFailures Lambda deletes a batch as a whole or not at all: when a call fails for one message, those that were worked off already come back with it and run again, and every further failure uses up a receive of each of them, until sound messages reach the dead-letter queue. A call that is cut off by the timeout of its function reports nothing either: all of its batch comes back. The setting and the handler only work together: failures that are returned without it are deleted as done, and with it a handler that returns none still fails, or succeeds, for all.',
    remedy:
      'Set FunctionResponseTypes to ReportBatchItemFailures on the event source and have the handler return `batchItemFailures` with the ids of those that failed (Powertools does it); or set BatchSize to 1. Where messages are worked on one after the other, keep the batch size times the limit of each within the timeout of the function.',
    severity: 'warning',
    since: '0.1.0',
    links: [
      'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting',
    ],
  },
  *check(project) {
    // A handler whose event source is not found is counted.
    for (const task of project.all('task'))
      if (task.lambda && !project.get('worker', task.worker)) project.decide([task.timeLimit], () => false);
    for (const worker of project.all('worker'))
      for (const fault of batchFaults(project, worker)) yield finding(project, worker, fault);
  },
};

export default rule;

function finding(project: Project, worker: Worker, fault: BatchFault): Finding {
  const { batchSize, partialBatch, timeLimit } = worker;
  const at = placeOf(partialBatch) ?? worker.at;
  const message = messageOf(project, worker, fault);
  const size = said(batchSize, (value) => `the batch size: ${value}`);
  switch (fault.is) {
    case 'unheard': {
      const because = [{ at: fault.returned, message: 'the failures are returned' }, ...size];
      return { at, severity: 'error', message, because, change: changeOf(worker, true) };
    }
    case 'swallowed':
      return { at, message, because: [...ends(fault.failing), ...size], change: changeOf(worker, false) };
    case 'whole':
      return { at, message, because: size, change: changeOf(worker, false) };
    case 'unanswered': {
      const isThrown = fault.how === 'throws';
      const end = isThrown
        ? [{ at: fault.failing, message: 'the error leaves the handler here' }]
        : ends(fault.failing);
      const waits = said(partialBatch, () => 'the event source waits for failures');
      return { at: fault.at, severity: 'error', message, because: [...end, ...waits] };
    }
    case 'cut off': {
      const limit = said(timeLimit, (value) => `the timeout: ${value} s`);
      return { at: fault.pace.at, message, because: [...size, ...limit] };
    }
  }
}

type Reasons = { at: Loc; message: string }[];

const ends = (at: Loc): Reasons => [{ at, message: 'the error ends here' }];

const said = <T>(known: Known<T> | undefined, words: (value: T) => string): Reasons =>
  known?.is === 'set' ? [{ at: known.at, message: words(known.value) }] : [];

function messageOf(project: Project, worker: Worker, fault: BatchFault): string {
  const { name, batchSize, partialBatch, timeLimit } = worker;
  const size = valueIn(batchSize)!;
  const gets = `\`${name}\` gets up to ${size} messages${origin(batchSize!)} at once`;
  const remedy = 'Report failures one by one (ReportBatchItemFailures)';
  switch (fault.is) {
    case 'unheard':
      return `\`${name}\` returns \`batchItemFailures\` (${project.where(fault.returned)}), and its event source does not look at them: the failed messages are deleted as done. Add ReportBatchItemFailures to the response types of the event source`;
    case 'swallowed':
      return `${gets} and catches the error of each (${project.where(fault.failing)}): a failed message is deleted as done. ${remedy}, and return them`;
    case 'whole':
      return `${gets} and cannot fail for one of them: ${brings(project, worker, fault.failing)}. ${remedy}, or set the batch size to 1`;
    case 'unanswered': {
      const waits = partialBatch?.is === 'set' ? ` (${project.where(partialBatch.at)})` : '';
      const end =
        fault.how === 'throws'
          ? 'the error of one message fails the whole batch, and all of it comes back'
          : 'a failed message is deleted as done';
      return `the event source of \`${name}\` waits for \`batchItemFailures\`${waits}, and its handler returns none: ${end} (${project.where(fault.failing)}). Return the ids of the messages that failed`;
    }
    case 'cut off': {
      const [each, limit] = [fault.pace.value, valueIn(timeLimit)!];
      const fitting = Math.max(Math.floor(limit / each), 1);
      return `\`${name}\` works on up to ${size} messages${origin(batchSize!)} one after the other, each for up to ${each} s: ${size * each} s in all, above its timeout of ${limit} s${origin(timeLimit)}. When that ends the call, all of them come back, those that were done too. Set the batch size to ${fitting > 1 ? `at most ${fitting}` : '1'}, or work on them at the same time`;
    }
  }
}

/** What is known of its handler decides how much is said. */
function brings(project: Project, worker: Worker, failing: Loc | undefined): string {
  const at = failing && ` (${project.where(failing)})`;
  if (project.queuesOf(worker).some(isReceivedOnce))
    return `${at ? `the error of one${at}` : 'a call that fails'} sends all of them to the dead-letter queue (the maximum is one receive)`;
  if (at) return `the error of one${at} brings all of them back, and they run again`;
  const those =
    project.tasksOf(worker).length > 0
      ? 'all of them come back and run again'
      : 'every message that it did not delete itself comes back and runs again';
  return `when the function fails, ${those}`;
}

function changeOf({ partialBatch, language }: Worker, isAnswered: boolean): Finding['change'] {
  const deed = partialBatch && written(partialBatch, 'ReportBatchItemFailures');
  if (deed?.do !== 'add') return undefined;
  if (isAnswered)
    return { ...deed, language, safety: 'safe', why: 'the handler returns the failures already; they come back alone' };
  const why = 'the handler must return `batchItemFailures`: what it neither returns nor throws counts as done';
  return { ...deed, language, safety: 'unsafe', why };
}
