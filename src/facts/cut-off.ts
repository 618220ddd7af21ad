import type { Known } from './known.js';
import type { Ack, Broker, Worker } from './model.js';
import type { Project } from './project.js';
import type { Seconds } from './seconds.js';
import { longestVisibility } from './waits.js';
import { visibilityOf } from './window.js';

/** A window that keeps away for hours what a shutdown cuts off. */
const long = 6 * 60 * 60;

/**
 * The window after which a job comes back that is acknowledged late and was cut off by its worker's shutdown, where that is hours
 * and the worker waits for none of its jobs (docs.celeryq.dev, Soft Shutdown). RabbitMQ knows no such window.
 */
export function cutOffFor(project: Project, worker: Worker): { window: Known<Seconds>; late: Known<Ack> } | undefined {
  const { broker, softShutdown } = worker;
  const { setting: window } = visibilityOf(project, worker);
  const isLong = (value: number, kind: Broker) => kind !== 'amqp' && value >= long && value <= longestVisibility;
  if (!softShutdown || !project.decide([window, broker], isLong)) return undefined;
  const acks = [worker, ...project.tasksOf(worker)].map(({ ack }) => ack);
  const late = acks.find((ack) => project.decide([ack, softShutdown], (how, wait) => how === 'late' && wait === 0));
  return late && { window, late };
}
