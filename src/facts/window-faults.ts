import { expiresFirst } from './dead-letters.js';
import { written } from './deed.js';
import type { Change, Severity } from './finding.js';
import { byDefault, isSame, valueIn } from './known.js';
import type { Worker } from './model.js';
import type { Project } from './project.js';
import type { Seconds } from './seconds.js';
import { longestVisibility } from './waits.js';
import { type Window, windowOf } from './window.js';

/** A window that passes before its message is acknowledged, or may (semantics 7, QL003). */
export interface ShortWindow extends Window {
  severity: Severity;
  /** What it is compared with; Lambda refuses an event source below the limit. */
  below: 'limit' | 'twice the limit' | 'longest wait' | 'wanted';
}

const never = byDefault<Seconds | null>(null, 'nothing renews it');

export function shortWindow(project: Project, worker: Worker): ShortWindow | undefined {
  const window = valueIn(worker.broker) === 'amqp' ? undefined : windowOf(project, worker);
  const unrenewed = worker.heartbeat ?? never;
  // `missing-heartbeat` says whether a window that is renewed is renewed in time.
  if (!window || typeof valueIn(unrenewed) === 'number') return undefined;
  if (!project.decide([window.setting, window.limit.value, unrenewed], () => true)) return undefined;
  const severity = severityOf(window);
  return severity && { ...window, severity, below: boundOf(window) };
}

/** The window is the limit itself, whatever it is: less than twice of it. Lambda makes it longer where it gathers a batch. */
export function limitItself(project: Project, worker: Worker): Window | undefined {
  if (worker.library !== 'lambda' || valueIn(worker.batchingWindow) !== 0) return undefined;
  const window = windowOf(project, worker);
  return window && isSame(window.setting, window.limit.value) ? window : undefined;
}

function severityOf(window: Window): Severity | undefined {
  const { visibility, time, wait, delay, wanted, worker } = window;
  // A consumer library holds no message but those that it works on.
  const isDoubled = !worker.library || worker.library === 'lambda';
  if (isRefused(window) || (isDoubled && visibility < 2 * time) || visibility <= wait + delay) return 'error';
  return visibility < wanted && worker.library !== 'lambda' ? 'warning' : undefined;
}

function boundOf(window: Window): ShortWindow['below'] {
  const { visibility, time, wait, delay, rounds } = window;
  if (isRefused(window)) return 'limit';
  if (visibility < 2 * time && rounds <= 2 && delay === 0) return 'twice the limit';
  return visibility <= wait + delay ? 'longest wait' : 'wanted';
}

/** The window of a Lambda function that is long enough for any worker, and below what AWS asks for (QL018). */
export function belowAdvice(project: Project, worker: Worker): Window | undefined {
  const window = worker.library === 'lambda' ? windowOf(project, worker) : undefined;
  const gathering = worker.batchingWindow;
  if (!window || !gathering || !project.decide([window.setting, window.limit.value, gathering], () => true))
    return undefined;
  const { setting, visibility, time, wanted, limit } = window;
  // 5 x instead of 6 x, where nobody wrote either (the defaults of SQS and the Serverless Framework), is nobody's mistake.
  if (setting.is === 'default' && limit.value.is === 'default') return undefined;
  return !isRefused(window) && visibility >= 2 * time && visibility < wanted ? window : undefined;
}

/**
 * Lambda compares the attribute of the queue with the timeout of the function when an event source is made or changed, whatever its
 * batching window (services-sqs-configure.html).
 */
const isRefused = ({ worker, setting, time }: Window): boolean =>
  worker.library === 'lambda' && (valueIn(setting) ?? time) < time;

/** Redis keeps its own clock and has no upper limit. */
export const longestWindow = ({ broker }: Worker): number =>
  valueIn(broker) === 'redis' ? Number.POSITIVE_INFINITY : longestVisibility;

/** No window that the broker grants is long enough. */
export const isBeyond = ({ wanted, worker }: Window): boolean => wanted > longestWindow(worker);

/** The change that gives the worker the window that it wants. */
export function widening(window: Window): Change | undefined {
  const { worker, queue, setting, wanted } = window;
  const isOneOfTwo = queue !== undefined && expiresFirst(queue, wanted);
  const deed = isBeyond(window) || isOneOfTwo ? undefined : written(setting, wanted);
  const whose = worker.library === 'lambda' ? 'whose function failed' : 'whose worker died';
  const why = `a longer window only delays the redelivery of a message ${whose}`;
  return deed && { ...deed, language: (queue ?? worker).language, safety: 'safe', why };
}
