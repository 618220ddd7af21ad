import {
  byDefault,
  type Known,
  type Loc,
  milliseconds,
  type QueueReference,
  type Seconds,
  seconds,
  set,
  unknown,
  valueIn,
  type Worker,
} from '../../../facts/index.js';
import { type ConsumerOptions, flagOf, limitIn, numberOf, secondsIn } from './options.js';
import { idOf } from './sqs-consumer.js';

const isDefault = 'the default of squiss-ts';

/** It emits each message as it comes, up to `maxInFlight` at a time, and leaves the delete to the handler's `del`. */
export function squissWorker(at: Loc, name: string, options: ConsumerOptions, consumes: QueueReference[]): Worker {
  const visibility = options.value<Seconds>(
    'visibilityTimeoutSecs',
    secondsIn(seconds),
    unknown('no visibilityTimeoutSecs is written'),
  );
  return {
    kind: 'worker',
    id: idOf(at, name),
    at,
    language: 'typescript',
    name,
    library: 'squiss-ts',
    broker: byDefault('sqs', 'it takes messages from SQS only'),
    queues: byDefault(1, 'one queue for each Squiss'),
    concurrency: options.value('maxInFlight', numberOf, byDefault(100, isDefault)),
    prefetch: byDefault(1, 'every message that it holds is worked on'),
    ack: byDefault('late', 'the message is deleted by its handler'),
    timeLimit: byDefault(null, 'squiss-ts has none'),
    softTimeLimit: byDefault(null, 'squiss-ts has none'),
    visibility,
    asksEachReceive: true,
    heartbeat: heartbeatOf(visibility, options),
    batch: byDefault('parallel', isDefault),
    batchSize: options.value('receiveBatchSize', numberOf, byDefault(10, isDefault)),
    waitTime: options.value<Seconds>('receiveWaitTimeSecs', secondsIn(seconds), byDefault(seconds(20), isDefault)),
    delays: [],
    consumes,
  };
}

/** `autoExtendTimeout` renews the window `advancedCallMs` before it passes; where that is not before its start, at once, over and over (TimeoutExtender). */
function heartbeatOf(visibility: Known<Seconds>, options: ConsumerOptions): Known<Seconds | null> {
  const renews = options.value('autoExtendTimeout', flagOf, byDefault(false, isDefault));
  if (renews.is === 'unknown') return renews;
  if (!renews.value) return renews.is === 'set' ? set<Seconds | null>(null, renews.at) : byDefault(null, isDefault);
  const before = options.value<Seconds | null>(
    'advancedCallMs',
    limitIn(milliseconds),
    byDefault(seconds(5), isDefault),
  );
  if (before.is === 'unknown') return before;
  const window = valueIn(visibility);
  if (window === undefined) return unknown('the window that it renews is not known');
  const at = before.is === 'set' ? before.at : renews.is === 'set' ? renews.at : undefined;
  const interval: Seconds | null = seconds(Math.max(0, window - (before.value ?? 0)));
  return at ? set(interval, at) : byDefault(interval, isDefault);
}
