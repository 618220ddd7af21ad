import { milliseconds, type Seconds, seconds } from '../../../facts/index.js';

/** What a key of a worker's options sets. */
export type Setting =
  | 'ack'
  | 'visibility'
  | 'timeLimit'
  | 'softTimeLimit'
  | 'prefetch'
  | 'concurrency'
  | 'queues'
  | 'delay'
  | 'broker'
  | 'name';

const settings: Record<string, Setting> = {
  acksLate: 'ack',
  taskAcksLate: 'ack',
  visibilityTimeout: 'visibility',
  timeLimit: 'timeLimit',
  taskTimeLimit: 'timeLimit',
  hardTimeLimit: 'timeLimit',
  softTimeLimit: 'softTimeLimit',
  taskSoftTimeLimit: 'softTimeLimit',
  prefetch: 'prefetch',
  prefetchMultiplier: 'prefetch',
  workerPrefetchMultiplier: 'prefetch',
  concurrency: 'concurrency',
  workerConcurrency: 'concurrency',
  queue: 'queues',
  queues: 'queues',
  retryDelay: 'delay',
  retryDelays: 'delay',
  defaultRetryDelay: 'delay',
  broker: 'broker',
  brokerUrl: 'broker',
  name: 'name',
};

export const settingNames = Object.keys(settings);

const units = /^(.+?)(?:In)?(Ms|Millis|Milliseconds|Sec|Secs|Seconds)$/;

/** The setting of a key, which may end in its unit: `visibilityTimeoutMs`, `timeLimitSeconds`. */
export function settingOf(key: string): Setting | undefined {
  const plain = units.exec(key)?.[1];
  const name = plain !== undefined && !Object.hasOwn(settings, key) ? plain : key;
  return Object.hasOwn(settings, name) ? settings[name] : undefined;
}

/** How a number behind a key becomes seconds: they are seconds unless the key says otherwise. */
export const unitOf = (key: string): ((value: number) => Seconds) =>
  /M(s|illis|illiseconds)$/.test(key) ? milliseconds : seconds;

const sections =
  /^(tasks?|broker|worker|consumer|celery|queue|transport|(broker)?transportOptions|brokerOptions|delivery|limits|timeouts|options|settings|config|defaults|retry)$/i;

/** An object under such a key tells more of the same worker. */
export const isSection = (key: string): boolean => sections.test(key);
