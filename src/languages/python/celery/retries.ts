import type { Call, Expression, Scalar } from '../../../code/module.js';
import { flowOf, type Site } from '../../../code/status/flow.js';
import { locate, type Place } from '../../../code/walk.js';
import { byDefault, type Known, type Retry, type Seconds, seconds } from '../../../facts/index.js';
import { truthy } from '../arithmetic.js';
import { given } from '../environment.js';
import type { CeleryProject } from './celery.js';
import { waitUntil } from './etas.js';
import { swallowing } from './swallowing.js';
import type { TaskCode } from './tasks.js';
import { countOf, scalarOf, secondsIn } from './values.js';

/** Where a task sends itself again, and how long the new message waits (celery/app/task.py, `retry`; celery/app/autoretry.py). */
export function retriesOf(task: TaskCode, project: CeleryProject): Retry[] {
  const calls = task.function ? callsIn(task, project) : [];
  const automatic = automaticRetry(task, project);
  return automatic ? [...calls, automatic] : calls;
}

function callsIn(task: TaskCode, project: CeleryProject): Retry[] {
  const code = task.function!;
  const self = code.parameters[0]?.name;
  const own = (of: Expression) => of.is === 'name' && (of.name === self || of.name === code.name);
  const isRetry = ({ callee }: Call) => callee.is === 'member' && callee.name === 'retry' && own(callee.of);
  return flowOf(code, task.place)
    .sites.filter(({ call }) => isRetry(call))
    .map((site): Retry => {
      const swallowed = swallowing(site);
      return {
        at: locate(site.call, site.place),
        how: 'call',
        delay: delayOf(site, task, project),
        ...mostOf(maxRetries(task, project, given(site.call, 'max_retries', 5), site.place)),
        ...(swallowed ? { swallowedBy: locate(swallowed, site.place) } : {}),
      };
    });
}

function delayOf({ call, place }: Site, task: TaskCode, project: CeleryProject): Known<Seconds> {
  const countdown = given(call, 'countdown', 4);
  if (countdown) return secondsIn(project.base.fold(countdown, place));
  const eta = given(call, 'eta', 3);
  return eta ? waitUntil(eta, place, project) : defaultDelay(task, project);
}

function defaultDelay(task: TaskCode, { mappings }: CeleryProject): Known<Seconds> {
  const own = scalarOf(task.options.get('default_retry_delay'), mappings);
  return own ? secondsIn(own) : byDefault(seconds(180), "Celery's default_retry_delay");
}

/** `autoretry_for=(ConnectionError,)`: each retry waits twice as long as the one before where `retry_backoff` says so. */
function automaticRetry(task: TaskCode, project: CeleryProject): Retry | undefined {
  const slot = task.options.get('autoretry_for');
  if (slot?.is !== 'written' || (slot.value.is === 'list' && slot.value.items.length === 0)) return undefined;
  const further = task.options.get('retry_kwargs');
  const inner = further && project.mappings.ofSlot(further);
  const option = (name: string) => scalarOf(inner?.get(name) ?? task.options.get(name), project.mappings);
  const at = locate(slot.value, slot.place);
  const backoff = option('retry_backoff');
  const most = mostOf(option('max_retries') ?? celeryRetries);
  if (backoff?.is === 'unknown') return { at, how: 'automatic', delay: backoff, ...most };
  if (backoff && truthy(backoff.value))
    return { at, how: 'automatic', delay: longestBackoff(Number(backoff.value), option), ...most };
  const countdown = inner?.get('countdown');
  const delay = countdown ? secondsIn(scalarOf(countdown, project.mappings)!) : defaultDelay(task, project);
  return { at, how: 'automatic', delay, ...most };
}

const celeryRetries = byDefault<Scalar>(3, "Celery's max_retries");

function maxRetries(task: TaskCode, { base, mappings }: CeleryProject, own: Expression | undefined, place: Place) {
  const said = own && base.fold(own, place);
  return said && !(said.is === 'set' && said.value === null)
    ? said
    : (scalarOf(task.options.get('max_retries'), mappings) ?? celeryRetries);
}

/** `None` is without end. */
const mostOf = (known: Known<Scalar>): Pick<Retry, 'most'> =>
  known.is !== 'unknown' && known.value === null ? {} : { most: countOf(known) };

/** The wait before the last of `max_retries` (3) retries, not above `retry_backoff_max` (600 s). */
function longestBackoff(factor: number, option: (name: string) => Known<Scalar> | undefined): Known<Seconds> {
  const retries = option('max_retries') ?? celeryRetries;
  const most = option('retry_backoff_max') ?? byDefault<Scalar>(600, "Celery's retry_backoff_max");
  if (retries.is === 'unknown') return retries;
  if (most.is === 'unknown') return most;
  const last =
    retries.value === null ? Number.POSITIVE_INFINITY : Math.max(1, factor) * 2 ** (Number(retries.value) - 1);
  return last < Number(most.value)
    ? byDefault(seconds(last), 'the last that its backoff leads to')
    : { ...most, value: seconds(Number(most.value)) };
}
