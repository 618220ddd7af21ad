import { valueIn } from './known.js';
import type { Queue } from './model.js';
import type { Seconds } from './seconds.js';

/** What comes back of it goes to its dead-letter queue at the next receive, and to no worker (sqs-dead-letter-queues.html). */
export const isReceivedOnce = ({ maxReceives, deadLetter }: Queue): boolean =>
  valueIn(deadLetter) === true && valueIn(maxReceives) === 1;

/** With this window its messages expire, and are deleted unseen, before they were received often enough for the dead-letter queue. */
export const expiresFirst = ({ maxReceives, deadLetter, retention }: Queue, window: Seconds): boolean =>
  valueIn(deadLetter) === true &&
  retention !== undefined &&
  window * (valueIn(maxReceives) ?? 0) >= (valueIn(retention) ?? Number.POSITIVE_INFINITY);

/** What has to be raised together with the window. */
export function keptLonger(queue: Queue | undefined, window: Seconds): string {
  if (!queue || !expiresFirst(queue, window)) return '';
  const [most, kept] = [valueIn(queue.maxReceives)!, valueIn(queue.retention!)!];
  return `, and its retention of ${kept} s above ${window * most} s: else a message expires before its ${most} receives, and never reaches the dead-letter queue`;
}
