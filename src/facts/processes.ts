import { type Known, type Loc, valueIn } from './known.js';
import type { Fact, Process, Task, Worker } from './model.js';
import type { Project } from './project.js';
import { mayTake } from './taken.js';
import { longest, rounds } from './waits.js';
import { reservationOf } from './window.js';

/** Workers as their command lines start them. Of several processes of one worker the worst speaks for it. */
export function asStarted(facts: readonly Fact[]): Fact[] {
  const workers = facts.filter((fact): fact is Worker => fact.kind === 'worker');
  const started = new Map<string, Worker[]>();
  const runs = new Map<string, string>();
  for (const fact of facts) {
    const worker = fact.kind === 'process' ? workerOf(fact, workers) : undefined;
    if (fact.kind !== 'process' || !worker) continue;
    runs.set(fact.id, worker.id);
    started.set(worker.id, [...(started.get(worker.id) ?? []), over(worker, fact)]);
  }
  if (started.size === 0) return [...facts];
  const before = new Map(workers.map((worker) => [worker.id, worker]));
  const tasks = facts.filter((fact): fact is Task => fact.kind === 'task');
  // As `wantedVisibility` is: a whole limit after the longest wait. Nothing taken, with no bound to what is reserved, is nothing.
  const asksFor = (worker: Worker) =>
    (rounds(reservationOf(worker)) + 1) * longestOf(worker, before.get(worker.id)!, tasks) || 0;
  const worst = new Map([...started].map(([id, all]) => [id, longest(all, asksFor)!]));
  return facts.map((fact) => {
    if (fact.kind === 'worker') return worst.get(fact.id) ?? fact;
    if (fact.kind === 'setting') return { ...fact, of: runs.get(fact.of) ?? fact.of };
    const worker = fact.kind === 'task' ? worst.get(fact.worker ?? '') : undefined;
    return fact.kind === 'task' && worker ? inherited(fact, before.get(worker.id)!, worker) : fact;
  });
}

/** What a value of a worker is written in: the language of its code, or a command line. */
export const languageAt = (project: Project, worker: Worker, at: Loc): string =>
  project.all('process').find((process) => process.at.file === at.file)?.language ?? worker.language;

/** The worker that a command names, else the only one there is. */
function workerOf(process: Process, all: readonly Worker[]): Worker | undefined {
  const workers = all.filter(({ language }) => language === process.runs);
  if (workers.length === 1 || process.app === undefined) return workers.length === 1 ? workers[0] : undefined;
  const named = workers.find(({ startedBy }) => startedBy?.includes(process.id));
  if (named) return named;
  const { app } = process;
  for (const path of [app, `${app}/celery`, `${app}/__init__`, app.replace(/\/[^/]*$/, '')]) {
    const named = workers.filter(({ at }) => `/${at.file.replace(/\.\w+$/, '')}`.endsWith(`/${path}`));
    const near = nearest(named, process.at.file);
    if (near) return near;
  }
  return undefined;
}

/** The one whose file shares most folders with the command's; undefined where two share as many. */
function nearest(workers: readonly Worker[], file: string): Worker | undefined {
  const folders = file.split('/').slice(0, -1);
  const shared = ({ at }: Worker) => {
    const parts = at.file.split('/').slice(0, -1);
    const apart = folders.findIndex((folder, index) => folder !== parts[index]);
    return apart < 0 ? folders.length : apart;
  };
  const most = Math.max(...workers.map(shared));
  const near = workers.filter((worker) => shared(worker) === most);
  return near.length === 1 ? near[0] : undefined;
}

const over = (worker: Worker, process: Process): Worker => ({
  ...worker,
  concurrency: process.concurrency ?? worker.concurrency,
  least: process.least ?? worker.least,
  queues: process.queues ?? worker.queues,
  ...(process.takes ? { takes: process.takes } : {}),
  prefetch: process.prefetch ?? worker.prefetch,
  pool: process.pool ?? worker.pool,
  timeLimit: process.timeLimit ?? worker.timeLimit,
  softTimeLimit: process.softTimeLimit ?? worker.softTimeLimit,
});

/** The longest limit of what a worker takes; where it is not known, all count alike. */
function longestOf(worker: Worker, before: Worker, tasks: readonly Task[]): number {
  const own = tasks.filter((task) => task.worker === worker.id);
  const taken = own.filter((task) => mayTake(worker, task)).map((task) => inherited(task, before, worker).timeLimit);
  const limits = (own.length > 0 ? taken : [worker.timeLimit]).map((limit) => valueIn(limit) ?? 1);
  return Math.max(0, ...limits);
}

/** A limit that is the worker's own where the task is read is the command's once that says another. */
const inherited = (task: Task, before: Worker, now: Worker): Task => ({
  ...task,
  timeLimit: same(task.timeLimit, before.timeLimit) ? now.timeLimit : task.timeLimit,
  softTimeLimit: same(task.softTimeLimit, before.softTimeLimit) ? now.softTimeLimit : task.softTimeLimit,
});

function same(one: Known<unknown>, another: Known<unknown>): boolean {
  if (one.is !== 'set' || another.is !== 'set') return one.is === 'default' && another.is === 'default';
  return one.at.file === another.at.file && one.at.start === another.at.start;
}
