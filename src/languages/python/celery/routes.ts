import { type Known, set, unknown } from '../../../facts/index.js';
import type { Mapping, Slot } from '../mappings/mapping.js';
import type { Mappings } from '../mappings/mappings.js';
import type { Configuration } from './configuration.js';
import { scalarOf } from './values.js';

/**
 * The queue of a task that is sent without one: its own option, else the first of `task_routes` that fits its name
 * (celery/app/routes.py, `Router.route` and `MapRoute`).
 */
export function queueOf(
  options: Mapping,
  names: readonly string[],
  configuration: Configuration | undefined,
  mappings: Mappings,
): Known<string> {
  const open = unknown<string>('its queue is chosen by routes, or when it is sent');
  const exchanged = ['exchange', 'routing_key'].some((key) => options.entries.has(key));
  const own = scalarOf(options.get('queue'), mappings);
  if (own && !(own.is === 'set' && own.value === null)) return fixedName(own) ?? open;
  const routes = configuration?.get('task_routes');
  return (!exchanged && routes && routed(routes, names, mappings)) || open;
}

/** The name of a queue that nothing may replace. */
export const fixedName = (known: Known<unknown> | undefined): Known<string> | undefined =>
  known?.is === 'set' && known.unless === undefined && typeof known.value === 'string'
    ? set(known.value, known.at)
    : undefined;

/** Undefined where a router that is no dictionary, or a name that is not known, may choose another. */
function routed(given: Slot, names: readonly string[], mappings: Mappings): Known<string> | undefined {
  const slot = mappings.settled(given);
  if (slot.is === 'unknown' || slot.over) return undefined;
  const { value, place } = slot;
  if (value.is !== 'object' && (value.is !== 'list' || value.items.length !== 1)) return undefined;
  const routes = mappings.ofSlot(value.is === 'list' ? { is: 'written', value: value.items[0]!, place } : slot);
  const pattern = [...routes.entries.keys()].find((key) => key.includes('*') && names.some((name) => fits(key, name)));
  const key = names.find((name) => routes.entries.has(name)) ?? pattern;
  const route = routes.open || key === undefined ? undefined : mappings.settled(routes.entries.get(key)!);
  if (route?.is !== 'written') return undefined;
  return fixedName(scalarOf(route.value.is === 'object' ? mappings.ofSlot(route).get('queue') : route, mappings));
}

/** Python's `fnmatch`, without the sets of characters that no name of a task has. */
const fits = (pattern: string, name: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  ).test(name);
