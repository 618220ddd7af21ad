import { expiresFirst } from './dead-letters.js';
import { type Known, valueIn } from './known.js';
import type { Broker, Queue, Worker } from './model.js';
import type { Seconds } from './seconds.js';
import type { Window } from './window.js';

/** ` (unless X overrides it)`, for a value that an environment variable may replace. */
export const unless = (value: Known<unknown>): string =>
  value.is === 'set' && value.unless ? ` (unless ${value.unless} overrides it)` : '';

/** What a change of a value may rewrite: all that stands there, or no more than the default of an environment variable. */
export const rewritable = (value: Known<unknown> & { is: 'set' }): { literal?: boolean } =>
  value.unless === undefined ? {} : { literal: true };

/** ` (Celery's default)`: where a value comes from when nobody wrote it. */
export const origin = (value: Known<unknown>): string => (value.is === 'default' ? ` (${value.from})` : unless(value));

/** `a`, `a and b`, `a, b and 3 more`. */
export function listed(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  const last = shown.pop();
  return shown.length ? `${shown.join(', ')} and ${last}` : (last ?? '');
}

export const brokerName = (broker: Known<Broker>): string =>
  broker.is === 'unknown'
    ? 'the broker (not known here)'
    : { sqs: 'SQS', redis: 'Redis', amqp: 'RabbitMQ' }[broker.value];

/** What the setting of a hard time limit is called where a worker is configured. */
export const hardLimitOf = ({ language }: Worker): string =>
  language === 'typescript' ? 'taskTimeLimit' : 'task_time_limit';

/** Names the window that Lambda asks for when it receives, where that is not the queue's own. */
export const askedFor = ({ visibility, setting }: Window): string =>
  visibility === valueIn(setting) ? '' : `, for which Lambda asks ${visibility} s with its batching window,`;

/** What has to be raised together with a window. */
export function keptLonger(queue: Queue | undefined, window: Seconds): string {
  if (!queue || !expiresFirst(queue, window)) return '';
  const [most, kept] = [valueIn(queue.maxReceives)!, valueIn(queue.retention!)!];
  return `, and raise its retention of ${kept} s above ${window * most} s: otherwise a message expires before its ${most} receives, and never reaches the dead-letter queue`;
}
