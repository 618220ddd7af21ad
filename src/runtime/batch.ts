import { setMaxListeners } from 'node:events';
import { invalid } from './errors.js';
import { log } from './events.js';
import type { Claim } from './lease.js';
import { duration, type JobId, type JobStore } from './store.js';
import { type WithClaimOptions, withClaim } from './with-claim.js';

/** A message as Lambda hands it over. */
export interface BatchRecord {
  messageId: string;
  body: string;
  eventSourceARN?: string;
  attributes?: { MessageGroupId?: string };
  messageAttributes?: Record<string, unknown>;
}

/** Only with `ReportBatchItemFailures` on the event source does Lambda read it: without that, any failure brings the whole batch back. */
export interface BatchResponse {
  batchItemFailures: { itemIdentifier: string }[];
}

export interface BatchOptions<Job> extends Omit<WithClaimOptions, 'signal'> {
  store: JobStore<Job>;
  /** The job that a message is about. A message that it throws for comes back, until the dead-letter policy ends that. */
  id: (record: BatchRecord) => JobId;
  handler: (claim: Claim<Job>, record: BatchRecord) => unknown;
  /** Jobs at a time. Default 10; messages of one FIFO group always wait for each other. */
  concurrency?: number;
  /** How long before the end of Lambda's time handlers are asked to stop, so that their jobs are given back. Default 3. */
  marginSeconds?: number;
}

type LambdaContext = { getRemainingTimeInMillis(): number };

/**
 * A Lambda handler for a batch of SQS messages, each of whose jobs is done by one owner. A message is done with when its job is: completed
 * or failed, by whomever. All others are reported, and come back: thrown for (`onError`, default `release`), held by another owner,
 * without a row.
 */
export function batchHandler<Job>(options: BatchOptions<Job>) {
  const { concurrency = 10 } = options;
  const marginSeconds = duration('marginSeconds', options.marginSeconds ?? 3, 0);
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw invalid(`concurrency must be a whole number from 1, not ${concurrency}`);
  return async (event: { Records: readonly BatchRecord[] }, context?: LambdaContext): Promise<BatchResponse> => {
    const deadline = new AbortController();
    setMaxListeners(0, deadline.signal);
    const late = () => deadline.abort(new Error('the time of this Lambda invocation is nearly over'));
    const leftMs = context && context.getRemainingTimeInMillis() - marginSeconds * 1000;
    const timer = leftMs === undefined ? undefined : setTimeout(late, Math.max(0, leftMs));
    // Not a timer's turn later: by then the first jobs would be claimed.
    if (leftMs !== undefined && leftMs <= 0) late();
    const failures = new Set<BatchRecord>();
    const queue = groupsOf(event.Records).values();
    const work = async () => {
      for (const group of queue)
        for (const [at, record] of group.entries()) {
          if (!deadline.signal.aborted && (await done(options, record, deadline.signal))) continue;
          // What follows in a FIFO group is not to overtake it.
          for (const later of group.slice(at)) failures.add(later);
          break;
        }
    };
    await Promise.all(Array.from({ length: concurrency }, work)).finally(() => clearTimeout(timer));
    const failed = event.Records.filter((record) => failures.has(record));
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}

/** Messages that have to be handled in order; on a standard queue each is a group of its own. */
function groupsOf(records: readonly BatchRecord[]): Map<unknown, BatchRecord[]> {
  const groups = new Map<unknown, BatchRecord[]>();
  for (const record of records) {
    // A standard queue, too, may have group ids: there they only share the work out fairly.
    const fifo = record.eventSourceARN?.endsWith('.fifo');
    const group = (fifo && record.attributes?.MessageGroupId) || record;
    groups.set(group, [...(groups.get(group) ?? []), record]);
  }
  return groups;
}

async function done<Job>(options: BatchOptions<Job>, record: BatchRecord, signal: AbortSignal): Promise<boolean> {
  const { store, id, handler, onError = 'release' } = options;
  try {
    const outcome = await withClaim(store, id(record), (claim) => handler(claim, record), {
      ...options,
      onError,
      signal,
    });
    return ['completed', 'failed', 'finished'].includes(outcome.status);
  } catch (error) {
    log(store, 'error', 'a message was not handled', { message: record.messageId, error });
    return false;
  }
}
