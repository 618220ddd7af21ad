import { flowOf } from '../../../code/status/flow.js';
import type { Known, Retry, Seconds } from '../../../facts/index.js';
import type { CeleryProject } from './celery.js';
import type { TaskCode } from './tasks.js';
import { scalarOf, secondsIn } from './values.js';

/** How long messages of a task wait under its window for its retries. */
export function delaysOf(task: TaskCode, retries: readonly Retry[], project: CeleryProject): Known<Seconds>[] {
  const delays = retries.map(({ delay }) => delay);
  const own = mayRetry(task) ? scalarOf(task.options.get('default_retry_delay'), project.mappings) : undefined;
  if (own && own.is !== 'unknown' && own.value !== null && !delays.some((one) => isSame(one, own)))
    delays.push(secondsIn(own));
  return delays;
}

/** A function may also give itself to one that retries it: `retry_later(self, error)`. */
function mayRetry({ function: code, place }: TaskCode): boolean {
  if (!code) return true;
  const itself = [code.parameters[0]?.name, code.name];
  return flowOf(code, place).sites.some(
    ({ call }) =>
      (call.callee.is === 'member' && call.callee.name === 'retry') ||
      call.arguments.some(({ value }) => value.is === 'name' && itself.includes(value.name)),
  );
}

const isSame = (one: Known<unknown>, other: Known<unknown>): boolean =>
  one.is === 'set' && other.is === 'set' && one.at.file === other.at.file && one.at.start === other.at.start;
