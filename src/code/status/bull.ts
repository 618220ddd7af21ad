import { callName } from '../canonical.js';
import type { Call, Expression, Module } from '../module.js';
import { isFunction } from '../walk.js';
import type { Calls } from './calls.js';
import { type Flow, flowOf, type Site } from './flow.js';
import { mentions } from './result-use.js';

const library = /^(bull|bullmq|@nestjs\/bull(mq)?)$/;

/** A processor of Bull or BullMQ: both give a job to a second worker when the first one stalls (bullmq's docs, guide/jobs/stalled). */
function isProcessor({ code, place: { module, enclosing } }: Flow): boolean {
  const imported = module.imports.filter(({ from }) => library.test(from));
  if (!code || imported.length === 0) return false;
  // `@OnQueueActive() onActive(job: Job)` is told of what another does.
  if (/^on[A-Z]/.test(code.name ?? '') || code.decorators.some((one) => mentions(one, /^On[A-Z]/))) return false;
  const [first] = code.parameters;
  const isJob = ({ local, name }: Module['imports'][number]) =>
    name === 'Job' && first?.type !== undefined && mentions(first.type, new RegExp(`^${local}$`));
  const owner = enclosing.at(-1);
  return (
    imported.some(isJob) ||
    code.decorators.some((one) => mentions(one, /^Process$/)) ||
    (code.name === 'process' &&
      owner !== undefined &&
      !isFunction(owner) &&
      [...owner.bases, ...owner.decorators].some((one) => mentions(one, /^(WorkerHost|Processor)$/)))
  );
}

/** The flow itself, and what `new Worker('exports', async (job) => …)` and `exportQueue.process(render)` are given there. */
export function* processorsIn(flow: Flow, calls: Calls): Iterable<Flow> {
  if (isProcessor(flow)) yield flow;
  for (const { call, place } of flow.sites) {
    if (!registers(call, place)) continue;
    for (const { value } of call.arguments) {
      const meaning = /^(function|name)$/.test(value.is) ? calls.base.near.meaning(value, place) : undefined;
      if (meaning?.is === 'function') yield flowOf(meaning.function, meaning.place);
    }
  }
}

function registers(call: Expression & Call, { module }: Site['place']): boolean {
  if (call.new)
    return (
      callName(call) === 'Worker' && module.imports.some(({ from, name }) => from === 'bullmq' && name === 'Worker')
    );
  const { callee } = call;
  if (callee.is !== 'member' || callee.name !== 'process') return false;
  return mentions(callee.of, /queue$/i) || module.imports.some(({ from }) => from === 'bull');
}
