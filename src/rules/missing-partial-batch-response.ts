import { written } from '../facts/deed.js';
import {
  type Finding,
  type Known,
  type LambdaCode,
  placeOf,
  type Seconds,
  type Task,
  valueIn,
  type Worker,
} from '../facts/index.js';
import type { Project } from '../facts/project.js';
import { isReceivedOnce } from '../facts/receives.js';
import { origin } from '../facts/words.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'A Lambda function and its event source disagree on which messages failed',
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
    for (const task of project.all('task'))
      if (task.lambda && !project.get('worker', task.worker)) project.decide([task.timeLimit], () => false);
    for (const worker of project.all('worker')) {
      const { batchSize, partialBatch } = worker;
      if (worker.library !== 'lambda' || !batchSize || !partialBatch) continue;
      const [task] = project.tasksOf(worker);
      const several = () => project.decide([batchSize], (size) => size > 1);
      if (!project.decide([partialBatch], (partial) => partial)) {
        if (partialBatch.is !== 'unknown') yield* unreported(project, worker, task, several);
      } else if (task?.lambda) yield* unanswered(project, worker, task, several);
      if (task?.lambda?.pace) yield* cutOff(project, worker, task.lambda.pace);
    }
  },
};

export default rule;

/** The event source takes no answer for single messages. */
function* unreported(
  project: Project,
  worker: Worker,
  task: Task | undefined,
  several: () => boolean,
): Iterable<Finding> {
  const reports = task?.lambda?.reports;
  const returned = reports?.is === 'set' && reports.value ? reports : undefined;
  // What a handler deletes by itself does not come back with the others.
  if (!returned && (task?.ack.is === 'set' || !several())) return;
  const { name, batchSize, partialBatch } = worker;
  const failing = task?.lambda?.failing;
  const size = `${valueIn(batchSize)} ${valueIn(batchSize) === 1 ? 'message' : 'messages'}${origin(batchSize!)}`;
  const gets = `\`${name}\` gets up to ${size} at once`;
  const swallowed = failing?.is === 'set' && failing.value === 'swallows' ? failing : undefined;
  const at = placeOf(partialBatch) ?? worker.at;
  yield {
    at,
    ...(returned ? { severity: 'error' as const } : {}),
    message: returned
      ? `\`${name}\` returns \`batchItemFailures\` (${project.where(returned.at)}), and its event source does not look at them: the failed messages are deleted as done. Add ReportBatchItemFailures to the response types of the event source`
      : swallowed
        ? `${gets} and takes the error of each (${project.where(swallowed.at)}): a failed message is deleted as done. Report failures one by one (ReportBatchItemFailures), and return them`
        : `${gets} and cannot fail for one of them: ${brings(project, worker, failing)}. Report failures one by one (ReportBatchItemFailures), or set the batch size to 1`,
    because: [
      ...(returned ? [{ at: returned.at, message: 'the failures are returned' }] : []),
      ...(swallowed && !returned ? [{ at: swallowed.at, message: 'the error ends here' }] : []),
      ...(batchSize?.is === 'set' ? [{ at: batchSize.at, message: `the batch size: ${batchSize.value}` }] : []),
    ],
    change: changeOf(worker, returned !== undefined),
  };
}

/** What is known of its handler decides how much is said. */
function brings(project: Project, worker: Worker, failing: LambdaCode['failing'] | undefined): string {
  const at = failing?.is === 'set' ? ` (${project.where(failing.at)})` : undefined;
  if (project.queuesOf(worker).some(isReceivedOnce))
    return `${at ? `the error of one${at}` : 'a call that fails'} sends all of them to the dead-letter queue (the maximum is one receive)`;
  if (at) return `the error of one${at} brings all of them back, and they run again`;
  const those = project.tasksOf(worker).length > 0 ? 'all of them' : 'all that it did not delete itself';
  return `when the function fails, ${those} come back and run again`;
}

function changeOf({ partialBatch, language }: Worker, isAnswered: boolean): Finding['change'] {
  const deed = partialBatch && written(partialBatch, 'ReportBatchItemFailures');
  if (deed?.do !== 'add') return undefined;
  if (isAnswered)
    return { ...deed, language, safety: 'safe', why: 'the handler returns the failures already; they come back alone' };
  const why = 'the handler must return `batchItemFailures`: what it neither returns nor throws counts as done';
  return { ...deed, language, safety: 'unsafe', why };
}

/** The event source waits for an answer that the handler does not give. */
function* unanswered(project: Project, worker: Worker, task: Task, several: () => boolean): Iterable<Finding> {
  const { reports, failing } = task.lambda!;
  const { partialBatch, name } = worker;
  const isSilent = project.decide([reports], (isReporting) => !isReporting) && project.decide([failing], () => true);
  if (!isSilent || failing.is !== 'set' || (failing.value === 'throws' && !several())) return;
  const end =
    failing.value === 'throws'
      ? 'the error of one message fails the whole batch, and all of it comes back'
      : 'a failed message is deleted as done';
  yield {
    at: placeOf(reports) ?? task.at,
    severity: 'error',
    message: `the event source of \`${name}\` waits for \`batchItemFailures\`${whereOf(project, partialBatch)}, and its handler returns none: ${end} (${project.where(failing.at)}). Return the ids of the messages that failed`,
    because: [
      {
        at: failing.at,
        message: failing.value === 'throws' ? 'the error leaves the handler here' : 'the error ends here',
      },
      ...(partialBatch?.is === 'set' ? [{ at: partialBatch.at, message: 'the event source waits for failures' }] : []),
    ],
  };
}

const whereOf = (project: Project, known: Worker['partialBatch']): string =>
  known?.is === 'set' ? ` (${project.where(known.at)})` : '';

/** One after the other, the messages of a batch may take longer than the function may: it is cut off, and answers for none. */
function* cutOff(project: Project, worker: Worker, pace: Known<Seconds>): Iterable<Finding> {
  const { batchSize, timeLimit, name } = worker;
  const isLonger = (size: number, limit: number | null, each: number) => limit !== null && size * each > limit;
  if (!project.decide([batchSize!, timeLimit, pace], isLonger) || pace.is !== 'set') return;
  const [size, limit] = [valueIn(batchSize)!, valueIn(timeLimit)!];
  const fitting = Math.floor(limit / pace.value);
  yield {
    at: pace.at,
    message: `\`${name}\` works on up to ${size} messages${origin(batchSize!)} one after the other, each for up to ${pace.value} s: ${size * pace.value} s, and its timeout is ${limit} s${origin(timeLimit)}. When that ends the call all of them come back, those that were done too. ${fitting > 1 ? `Set the batch size to at most ${fitting}` : 'Set the batch size to 1'}, or work on them at the same time`,
    because: [
      ...(batchSize?.is === 'set' ? [{ at: batchSize.at, message: `the batch size: ${size}` }] : []),
      ...(timeLimit.is === 'set' ? [{ at: timeLimit.at, message: `the timeout: ${limit} s` }] : []),
    ],
  };
}
