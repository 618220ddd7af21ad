import { setMaxListeners } from 'node:events';
import { invalid } from './errors.js';
import { log } from './events.js';
import type { Claim } from './lease.js';
import { type Queue, type QueueClient, type QueueMessage, queueOf } from './queue.js';
import { duration, type JobId, type JobStore } from './store.js';
import { type WithClaimOptions, type Worked, withClaim } from './with-claim.js';

export interface ConsumeOptions<Job> extends Omit<WithClaimOptions, 'signal'> {
  client: QueueClient;
  queueUrl: string;
  store: JobStore<Job>;
  /** The job that a message is about. A message that it throws for is left to the queue's dead-letter policy. */
  id: (message: QueueMessage) => JobId;
  handler: (claim: Claim<Job>, message: QueueMessage) => unknown;
  /**
   * `early` (default): the message is deleted once the job is claimed, and a job whose worker dies comes back through `recoverOrphans`.
   * `late`: once the job is settled, and the message itself comes back.
   */
  acknowledge?: 'early' | 'late';
  /** Jobs at a time. Default 1. */
  concurrency?: number;
  /** How long a received message stays hidden; a heartbeat renews it at half of that. Default 30. */
  visibilitySeconds?: number;
  /** Of one long poll, 0 to 20. Default 20. */
  waitSeconds?: number;
}

export interface Consumer {
  /**
   * Receives no more, and waits for the jobs at hand. Past the deadline (default 30 s) their `claim.signal` is aborted, and they are
   * given back. A handler that does not listen is not waited for any longer than another 5 s: its job stays its own until the process
   * ends and the lease after it.
   */
  stop(options?: { deadlineSeconds?: number }): Promise<void>;
  /** Fulfilled when the consumer has stopped. */
  readonly stopped: Promise<void>;
}

/** Receives messages and has each job done by one owner. No message is deleted before its claim has an answer. */
export function consumeJobs<Job>(options: ConsumeOptions<Job>): Consumer {
  const { client, queueUrl, store, concurrency = 1, waitSeconds = 20 } = options;
  const visibilitySeconds = duration('visibilitySeconds', options.visibilitySeconds ?? 30, 1);
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw invalid(`concurrency must be a whole number from 1, not ${concurrency}`);
  if (!(waitSeconds >= 0 && waitSeconds <= 20)) throw invalid(`waitSeconds must be 0 to 20, not ${waitSeconds}`);
  if (!['early', 'late'].includes(options.acknowledge ?? 'early'))
    throw invalid(`acknowledge must be early or late, not ${options.acknowledge}`);
  const queue = queueOf(client, queueUrl, visibilitySeconds, store.requestSeconds);
  const stopping = new AbortController();
  const deadline = new AbortController();
  // Every claim listens to it: as many at a time as there are jobs, which is no leak.
  setMaxListeners(0, deadline.signal);
  const atWork = new Set<Promise<void>>();
  const wake: { slot?: () => void } = {};

  const begin = (message: QueueMessage) => {
    const delivery = deliver(queue, message, { ...options, visibilitySeconds }, deadline.signal)
      .catch((error) => log(store, 'error', 'a message could not be handled', { message: message.MessageId, error }))
      .finally(() => {
        atWork.delete(delivery);
        wake.slot?.();
      });
    atWork.add(delivery);
  };

  /** Asks for as many messages as there are hands free: none waits in memory while its window passes. */
  const receive = async () => {
    for (let faults = 0; !stopping.signal.aborted; ) {
      const most = concurrency - atWork.size;
      if (most === 0) {
        await new Promise<void>((resolve) => {
          wake.slot = resolve;
        });
        continue;
      }
      try {
        for (const message of await queue.receive({ most, waitSeconds, signal: stopping.signal })) begin(message);
        faults = 0;
      } catch (error) {
        if (stopping.signal.aborted) break;
        log(store, 'error', 'messages could not be received', { queueUrl, error });
        await store.sleep(Math.min(30_000, 500 * 2 ** faults++) * Math.random(), stopping.signal).catch(() => {});
      }
    }
    await Promise.all(atWork);
  };

  const stopped = receive();
  return {
    stopped,
    async stop({ deadlineSeconds = 30 } = {}) {
      if (!(deadlineSeconds >= 0)) throw invalid(`deadlineSeconds must be at least 0, not ${deadlineSeconds}`);
      stopping.abort();
      wake.slot?.();
      const done = new AbortController();
      const late = async () => {
        await store.sleep(deadlineSeconds * 1000, done.signal);
        deadline.abort(new Error('the consumer stops'));
        await store.sleep(graceMs, done.signal);
        log(store, 'error', `the consumer stops although ${atWork.size} handlers still run`, { queueUrl });
      };
      await Promise.race([stopped, late()]).finally(() => done.abort());
    },
  };
}

/** For handlers to hear of an abort, and for their jobs to be given back. */
const graceMs = 5000;

type Delivery<Job> = ConsumeOptions<Job> & { visibilitySeconds: number };

async function deliver<Job>(
  queue: Queue,
  message: QueueMessage,
  options: Delivery<Job>,
  signal: AbortSignal,
): Promise<void> {
  const { store, handler, acknowledge = 'early' } = options;
  const { owner, from, except, set, leaseSeconds, renewSeconds, keepResult } = options;
  const onError = options.onError ?? (acknowledge === 'early' ? 'fail' : 'release');
  const beat = heartbeat(queue, message, options);
  let progress: 'received' | 'claimed' | 'deleted' = 'received';
  const work = async (claim: Claim<Job>) => {
    progress = 'claimed';
    if (acknowledge === 'early') {
      await beat.stop();
      progress = await queue.delete(message).then(
        () => 'deleted' as const,
        (error) => {
          log(store, 'warn', 'an early acknowledgement failed: the claim will turn the copy away', { error });
          return 'claimed' as const;
        },
      );
    }
    return handler(claim, message);
  };
  const release = { sent: acknowledge === 'late', ...options.release };
  const claiming = { owner, from, except, set, leaseSeconds, renewSeconds, keepResult, onError, release, signal };
  const outcome = await Promise.resolve()
    .then(() => withClaim(store, options.id(message), work, claiming))
    .catch((error) => {
      log(store, 'error', 'a message was not handled', { message: message.MessageId, error });
      return undefined;
    });
  // The heartbeat ends first: it might undo what is decided now.
  await beat.stop();
  const left = progress as 'received' | 'claimed' | 'deleted';
  if (left === 'deleted') return;
  if (outcome) await settle(queue, message, outcome, options);
  else if (signal.aborted) await queue.hide(message, 0);
  // Nobody answered for the job: the message comes back after its window. A handler threw: sooner, but not at once.
  else if (left === 'claimed' && acknowledge === 'late') await queue.hide(message, pauseAfter(message));
}

/** 2, 4, 8 … seconds, up to a quarter of an hour; the dead-letter policy ends it. */
const pauseAfter = ({ Attributes }: QueueMessage): number =>
  Math.min(900, 2 ** Number(Attributes?.ApproximateReceiveCount ?? 1));

/** What becomes of a message that is still there, now that its job has an answer. */
async function settle<Job>(
  queue: Queue,
  message: QueueMessage,
  outcome: Worked<unknown, Job>,
  { acknowledge = 'early', store }: Delivery<Job>,
): Promise<void> {
  switch (outcome.status) {
    case 'completed':
    case 'failed':
    case 'finished':
      return queue.delete(message);
    case 'held': {
      if (acknowledge === 'early') return queue.delete(message);
      // Its owner may die yet: back when the lease has passed, and not before.
      const leaseSeconds = ((outcome.until ?? store.now()) - store.now()) / 1000;
      return queue.hide(message, Math.max(1, leaseSeconds + store.skewSeconds + 1));
    }
    case 'released': {
      // As long as the handler that gave it back wished.
      const heldUpMs = (outcome.until ?? store.now()) - store.now();
      return queue.hide(message, heldUpMs / 1000 - store.pendingSeconds);
    }
    case 'superseded':
      return queue.hide(message, 0);
    case 'missing':
      // The message may have overtaken its row: it comes back after its window, and ends in the dead-letter queue if there is none.
      return undefined;
  }
}

/** Keeps the message hidden: one extension at a time, at half the window, and not past the twelve hours that SQS allows. */
function heartbeat<Job>(queue: Queue, message: QueueMessage, { visibilitySeconds, store }: Delivery<Job>) {
  const ended = new AbortController();
  const until = store.now() + 43_200_000;
  const beating = (async () => {
    while (
      await store.sleep(visibilitySeconds * 500, ended.signal).then(
        () => !ended.signal.aborted,
        () => false,
      )
    ) {
      const left = Math.floor((until - store.now()) / 1000) - 1;
      if (left <= 0) return;
      await queue
        .hide(message, Math.min(visibilitySeconds, left))
        .catch((error) => log(store, 'warn', 'a heartbeat failed', { error }));
    }
  })();
  return {
    stop() {
      ended.abort();
      return beating;
    },
  };
}
