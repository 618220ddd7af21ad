import { getOrInsert } from '../../../code/get-or-insert.js';
import type { Call, Expression, FunctionCode, Scalar, Span } from '../../../code/module.js';
import { locate, type Place, walk } from '../../../code/walk.js';
import { type Known, type Seconds, unknown } from '../../../facts/index.js';
import { given } from '../environment.js';
import type { Slot } from '../mappings/mapping.js';
import { isTest } from './apps.js';
import type { CeleryProject } from './celery.js';
import { waitUntil } from './etas.js';
import { fixedName } from './routes.js';
import { limitOf, scalarOf, secondsIn } from './values.js';

/** What single messages of a task are sent with. */
interface Sent {
  delays: Known<Seconds>[];
  /** Each goes over the task's own limit (celery/worker/request.py, `execute_using_pool`). */
  limits: Known<Seconds | null>[];
  softLimits: Known<Seconds | null>[];
  /** Each goes over the task's own queue. */
  queues: Known<string>[];
}

/** A task is sent by its function, or by its name. */
type Key = FunctionCode | string;

const known = new WeakMap<CeleryProject, ReadonlyMap<Key, Sent>>();

export function sentOf(code: FunctionCode | undefined, names: readonly string[], project: CeleryProject): Sent {
  const sent = getOrInsert(known, project, () => sentIn(project));
  const found = [...(code ? [code] : []), ...names].flatMap((key) => sent.get(key) ?? []);
  return merged(found);
}

const merged = (all: readonly Sent[]): Sent => ({
  delays: all.flatMap(({ delays }) => delays),
  limits: all.flatMap(({ limits }) => limits),
  softLimits: all.flatMap(({ softLimits }) => softLimits),
  queues: all.flatMap(({ queues }) => queues),
});

/** `remind.apply_async(args, countdown=3600)`, `remind.s().set(time_limit=60)`, `app.send_task("visits.remind", countdown=60)`. */
function sentIn(project: CeleryProject): Map<Key, Sent> {
  const sent = new Map<Key, Sent>();
  for (const module of project.base.modules) {
    if (isTest(module.file)) continue;
    walk(module, {
      expression(expression, place) {
        if (expression.is !== 'call') return;
        const { callee } = expression;
        const name = callee.is === 'member' || callee.is === 'name' ? callee.name : '';
        if (!/^(apply_async|set|signature|send_task)$/.test(name)) return;
        const byName = name === 'send_task' || name === 'signature';
        const own = callee.is === 'member' ? keyOf(callee.of, place, project) : undefined;
        const task = own ?? (byName ? nameIn(expression, place, project) : undefined);
        if (task === undefined) return;
        const options = optionsOf(expression, place, project);
        if (Object.values(options).every(({ length }) => length === 0)) return;
        sent.set(task, merged([...(sent.get(task) ? [sent.get(task)!] : []), options]));
      },
    });
  }
  return sent;
}

/** `remind.apply_async(…)`, `remind.s(visit).set(…)`, `remind.si(visit).apply_async(…)`. */
function keyOf(of: Expression, place: Place, { base }: CeleryProject): FunctionCode | undefined {
  const task = of.is === 'call' && of.callee.is === 'member' ? of.callee.of : of;
  const meaning = base.code.meaning(task, place);
  return meaning?.is === 'function' ? meaning.function : undefined;
}

/** `app.send_task("visits.remind", …)`, `app.signature("visits.remind", …)`, `signature("visits.remind", …)`. */
function nameIn(call: Call, place: Place, { base }: CeleryProject): string | undefined {
  const name = given(call, 'name', 0) ?? given(call, 'task') ?? given(call, 'varies');
  const text = name && base.fold(name, place);
  return text?.is === 'set' && typeof text.value === 'string' ? text.value : undefined;
}

function optionsOf(call: Call & Span, place: Place, project: CeleryProject): Sent {
  const { mappings } = project;
  const byName = call.callee.is === 'member' && call.callee.name === 'send_task';
  const spread = call.arguments.filter((one) => one.spread === 'map').map(({ value }) => value);
  const options = given(call, 'options');
  const held = [...spread, ...(options ? [options] : [])].map((one) => mappings.mappingOf(one, place));
  const slotOf = (name: string, index?: number): Slot | undefined => {
    const value = given(call, name, index);
    return value ? { is: 'written', value, place } : held.find(({ entries }) => entries.has(name))?.entries.get(name);
  };
  const option = (name: string, index?: number): Known<Scalar> | undefined => {
    const known = scalarOf(slotOf(name, index), mappings);
    return known && !isNone(known) ? known : undefined;
  };
  const countdown = option('countdown', byName ? 3 : undefined);
  const moment = slotOf('eta', byName ? 4 : undefined);
  const limit = option('time_limit');
  const softLimit = option('soft_time_limit');
  const queue = option('queue');
  const late = moment && option('eta', byName ? 4 : undefined) ? [waitOf(moment, call, place, project)] : [];
  return {
    delays: countdown ? [secondsIn(countdown)] : late,
    limits: limit ? [limitOf(limit)] : [],
    softLimits: softLimit ? [limitOf(softLimit)] : [],
    queues: queue ? [fixedName(queue) ?? unknown('its queue is computed', locate(call, place))] : [],
  };
}

const waitOf = (eta: Slot, call: Span, place: Place, project: CeleryProject): Known<Seconds> =>
  eta.is === 'written' ? waitUntil(eta.value, eta.place, project) : unknown('its ETA is computed', locate(call, place));

const isNone = (known: Known<unknown>): boolean => known.is === 'set' && known.value === null;
