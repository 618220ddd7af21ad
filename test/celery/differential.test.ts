import { describe, expect, it } from 'vitest';
import type { Fact, Known, Task, Worker } from '../../src/facts/index.js';
import { asStarted } from '../../src/facts/processes.js';
import { loadLanguages, readFacts } from '../../src/run/read.js';
import { inputOf } from '../support/project.js';
import { askCelery, type Effective, type Loadable, pythonWithCelery } from './celery.js';
import { generate } from './generate.js';
import { written } from './written.js';

const runs = Number(process.env.CELERY_RUNS ?? 400);
const firstSeed = Number(process.env.CELERY_SEED ?? 1);
const python = pythonWithCelery();
if (!python)
  console.warn('SKIPPED: no Celery on this machine, so nothing was compared with it (.ci/python installs it)');

/** Of each compared value: what queue-lint knew, and how often it left it open. */
class Tally {
  known = 0;
  open = new Map<string, number>();
  wrong: string[] = [];
  /** Tasks that Celery runs and queue-lint did not see. */
  missed: string[] = [];

  compare(what: string, known: Known<unknown>, real: unknown, context: () => string): void {
    if (known.is === 'unknown') {
      this.open.set(known.why, (this.open.get(known.why) ?? 0) + 1);
      return;
    }
    this.known += 1;
    if (known.value !== real)
      this.wrong.push(`${what}: said ${JSON.stringify(known)}, is ${JSON.stringify(real)}\n${context()}`);
  }

  get unknown(): number {
    return [...this.open.values()].reduce((sum, count) => sum + count, 0);
  }
}

async function factsOf(project: Loadable): Promise<Fact[]> {
  const { files, sources, config } = await inputOf(project.tree);
  const { facts } = await readFacts(await loadLanguages(), sources, files, config);
  return asStarted(facts);
}

const textOf = ({ tree }: Loadable): string =>
  Object.entries(tree)
    .map(([file, text]) => `--- ${file}\n${text}`)
    .join('\n');

const scheme = (url: string | null) => url && { sqs: 'sqs', redis: 'redis', amqp: 'amqp' }[url.split(':')[0]!];

function compareAll(facts: readonly Fact[], real: Effective, tally: Tally, context: () => string): void {
  const { process } = real;
  for (const { conf, tasks } of real.apps ?? []) {
    const worker = facts.find((fact): fact is Worker => fact.kind === 'worker');
    if (!worker) throw new Error(`no worker was found\n${context()}`);
    const say = (what: string, known: Known<unknown>, value: unknown) => tally.compare(what, known, value, context);
    say('ack', worker.ack, conf.ack);
    const running = process ?? conf;
    say('time limit', worker.timeLimit, running.timeLimit);
    say('soft limit', worker.softTimeLimit, running.softTimeLimit);
    say('prefetch', worker.prefetch, running.prefetch);
    if (process || conf.concurrency !== null) say('concurrency', worker.concurrency, running.concurrency);
    if (process?.least != null) say('least concurrency', worker.least!, process.least);
    if (process) say('queues', worker.queues, process.queues);
    if (process && worker.pool) say('pool', worker.pool, process.pool);
    if (conf.broker) say('broker', worker.broker, scheme(conf.broker));
    if (conf.visibility !== null || worker.visibility.is === 'set')
      say('visibility', worker.visibility, conf.visibility);
    for (const [name, limits] of Object.entries(tasks)) {
      const own = name.split('.').at(-1);
      const task = facts.find((fact): fact is Task => fact.kind === 'task' && fact.name.split('.').at(-1) === own);
      if (!task) {
        tally.missed.push(`${name}\n${context()}`);
        continue;
      }
      say(`${name}: ack`, task.ack, limits.ack);
      say(`${name}: time limit`, task.timeLimit, limits.timeLimit);
      say(`${name}: soft limit`, task.softTimeLimit, limits.softTimeLimit);
    }
  }
}

describe.skipIf(!python)('held against Celery itself', () => {
  it(`agrees on ${runs} generated projects, or says that it does not know`, { timeout: 300_000 }, async () => {
    const projects = Array.from({ length: runs }, (_, index) => generate(firstSeed + index));
    const { celery, answers } = askCelery(python!, projects);
    const tally = new Tally();
    const refusals: string[] = [];
    let loaded = 0;
    for (const [index, real] of answers.entries()) {
      if (real.error) {
        refusals.push(real.error);
        continue;
      }
      loaded += 1;
      const project = projects[index]!;
      const shown = () => `seed ${firstSeed + index}\n${textOf(project)}`;
      compareAll(await factsOf(project), real, tally, shown);
    }
    const all = tally.known + tally.unknown;
    console.log(
      `Celery ${celery}: ${loaded} of ${runs} projects start; ${all} values compared, ${tally.wrong.length} wrong, ${((100 * tally.unknown) / all).toFixed(1)} % unknown, ${tally.missed.length} tasks not seen`,
      process.env.CELERY_SHOW ? [...tally.open].sort((a, b) => b[1] - a[1]).slice(0, 20) : '',
    );
    if (process.env.CELERY_SHOW)
      for (const one of [...tally.wrong, ...tally.missed]) console.log(one.split('\n').slice(0, 2).join(' '));
    // Celery refuses old names mixed with new ones, and a pool of threads that is to be scaled from none; nothing else.
    expect(refusals.filter((error) => !/Cannot mix|max_workers must be greater/.test(error))).toEqual([]);
    expect(tally.wrong.slice(0, 3).join('\n\n')).toBe('');
    expect(tally.missed.slice(0, 3).join('\n\n')).toBe('');
    expect(loaded).toBeGreaterThan(runs / 2);
    expect(tally.unknown / all).toBeLessThan(0.15);
  });

  it.each(Object.entries(written))('agrees on %s', async (name, project) => {
    const { answers } = askCelery(python!, [project]);
    expect(answers[0]!.error).toBeUndefined();
    const tally = new Tally();
    compareAll(await factsOf(project), answers[0]!, tally, () => textOf(project));
    expect(tally.wrong.join('\n\n')).toBe('');
    expect(tally.missed).toEqual([]);
    expect([...tally.open.keys()], name).toEqual(project.open ?? []);
  });
});
