import {
  type Fact,
  type Known,
  type Loc,
  type Recovery,
  type Seconds,
  set,
  unknown,
  valueIn,
} from '../../facts/index.js';
import { phaseOf } from '../../facts/phases.js';
import type { FunctionCode, Module } from '../module.js';
import type { Callers } from '../status/callers.js';
import type { Calls } from '../status/calls.js';
import { type Flow, flowOf } from '../status/flow.js';
import { locate } from '../walk.js';
import { Runs } from './runs.js';
import { runtimeSweep } from './runtime.js';
import { isScheduling } from './schedules.js';
import { isSweep, type Sweep } from './sweep.js';
import { Sweeps } from './sweeps.js';

/** A status of an open job, as code writes it: a function without one looks for no job that was left behind. */
const mentionsOpen =
  /['"`.](?:\w*[_-])?(?:in[_-]?progress|processing|running|pending|queued|started|claimed|locked|waiting|active|busy|\w+ing)\b|queue_claims|recoverOrphans/i;

/** What nothing schedules is a sweep only where its name, its class or its file says so. */
const meant =
  /\b(orphan|stale|stuck|hung|hang|lost|recover|reap|sweep|requeue|replay|timed? ?out|expire|zombie|abandon|clean|watch|monitor|reconcil|unstick)/;

const nameOf = ({ code, place }: Flow): string =>
  [place.module.file.split('/').at(-1), ...place.enclosing.map(({ name }) => name), code?.name]
    .join(' ')
    .replace(/([a-z])([A-Z])|[_-]/g, '$1 $2')
    .toLowerCase();

/** What the codemods copy beside the tasks: whoever calls it recovers. */
const isVendored = /(^|\/)queue_claims\.py$/;

/**
 * The functions that look for jobs by an open status and an age and settle them, or that call the runtime's own recovery
 * (semantics 7, QL007), and whether something runs them by the clock.
 */
export function findRecoveries(
  flows: readonly Flow[],
  calls: Calls,
  callers: Callers,
  facts: readonly Fact[],
): Recovery[] {
  const found = new Map<FunctionCode | Module, Recovery>();
  const runs = new Runs(calls.base, callers, facts);
  const sweeps = new Sweeps(calls);
  for (const flow of flows) {
    if (isVendored.test(flow.place.module.file) || !mentionsOpen.test(textOf(flow, calls))) continue;
    const own = runtimeSweep(flow, calls);
    const sweeping: Sweeping | undefined = own
      ? { flow, said: { ...own, at: flow.code ? placeOf(flow) : own.at, conditional: set(true, own.at) } }
      : (settled(flow, sweeps, callers, 2) ?? ageless(flow, sweeps));
    if (!sweeping || found.has(sweeping.flow.code ?? sweeping.flow.place.module)) continue;
    const { code, place } = sweeping.flow;
    const scheduled = runs.scheduled(sweeping.flow);
    if (!own && valueIn(scheduled) !== true && (sweeping.ageless || !meant.test(nameOf(sweeping.flow)))) continue;
    found.set(code ?? place.module, {
      kind: 'recovery',
      id: `recovery:${place.module.file}:${code?.start ?? 0}`,
      language: place.module.language,
      name: code?.name ?? 'the module',
      ...sweeping.said,
      scheduled,
    });
  }
  return [...found.values()];
}

type Said = Pick<Recovery, 'at' | 'statuses' | 'found' | 'tables' | 'olderThan' | 'conditional'>;

interface Sweeping {
  flow: Flow;
  said: Said;
  ageless?: true;
}

/** The sweep of a function, or of what calls it: a repository looks for the rows, its caller settles them. */
function settled(flow: Flow, sweeps: Sweeps, callers: Callers, depth: number): Sweeping | undefined {
  const sweep = sweeps.of(flow);
  if (isSweep(sweep)) return { flow, said: said(sweep, placeOf(flow)) };
  if (!flow.code || depth === 0 || (sweep.selection.statuses.size === 0 && !sweep.selection.bounded)) return undefined;
  for (const caller of callers.of(flow.code)) {
    const found = settled(flowOf(caller.flow.code, caller.flow.place), sweeps, callers, depth - 1);
    if (found) return found;
  }
  return undefined;
}

/** What asks the broker, or a heartbeat, which jobs still run: by its name it is a sweep, but what it leaves alone is not seen. */
function ageless(flow: Flow, sweeps: Sweeps): Sweeping | undefined {
  if (!meant.test(nameOf(flow))) return undefined;
  const sweep = sweeps.of(flow);
  const at = placeOf(flow);
  const why = unknown<never>('it asks for no age', at);
  return sweep.settles.length > 0 && [...sweep.selection.statuses].some((status) => phaseOf(status) === 'busy')
    ? { flow, said: { ...said(sweep, at), olderThan: why, conditional: why }, ageless: true }
    : undefined;
}

function said({ selection, found, settles, tables }: Sweep, at: Loc): Said {
  const [age, another] = selection.ages;
  const olderThan: Known<Seconds> = selection.doubt
    ? unknown(selection.doubt, at)
    : age === undefined
      ? unknown('its age is not written as a number', at)
      : another === undefined
        ? set(age, at)
        : unknown('it knows several ages', at);
  const conditional: Known<boolean> = settles.includes(false)
    ? set(false, at)
    : settles.includes(undefined)
      ? unknown('what it writes could not be followed', at)
      : set(true, at);
  const [statuses, seen] = [[...selection.statuses].sort(), [...found].sort()];
  return { at, statuses, found: seen, tables: [...tables].sort(), olderThan, conditional };
}

/** A sweep of no function stands in what is given to a timer. */
const placeOf = ({ code, place, sites }: Flow): Loc => {
  const timer = sites.flatMap(({ callbacks }) => callbacks).find(isScheduling);
  return locate(code ? (code.nameAt ?? code) : (timer ?? { start: 0, end: 0 }), place);
};

function textOf({ code, place }: Flow, { base }: Calls): string {
  const text = base.files.read(place.module.file) ?? '';
  return code ? text.slice(code.start, code.end) : text;
}
