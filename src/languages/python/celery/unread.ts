import { isFunction } from '../../../code/walk.js';
import type { Mapping, Written } from '../mappings/mapping.js';
import type { Configuration } from './configuration.js';
import { newNames, offByDefault, oldNames, onByDefault, underNamespace } from './names.js';
import { decidesDelivery, meantBy, nearTo } from './spellings.js';

/** A key that the source of an app's settings holds, and that Celery does not look for. */
export interface Unread {
  key: string;
  slot: Written & { key: NonNullable<Written['key']> };
  /** The setting that it means. */
  means: string;
  instead: string;
  /** The value that stands under the name that is read. */
  there?: Written;
  where: string;
  near?: boolean;
  stops?: boolean;
}

/** `isRead`: the project's own code reads that name. */
export function* unreadIn(configuration: Configuration, isRead: (name: string) => boolean): Iterable<Unread> {
  const space = configuration.source?.namespace;
  const mixed = new Map(configuration.mixed());
  for (const { mapping, keysOf } of configuration.layers) {
    if (mapping.entries.size === 0) continue;
    const known = new Set([...oldNames.keys()].flatMap(keysOf));
    const isSource = mapping === configuration.source?.mapping;
    const spelled = (name: string) => {
      if (!isSource) return name;
      return space === undefined
        ? isOldStyle(configuration)
          ? oldNames.get(name)!
          : name
        : underNamespace(name, space);
    };
    for (const [key, slot] of mapping.entries) {
      if (slot.is !== 'written' || !slot.key) continue;
      const at = { key, slot: slot as Unread['slot'] };
      const stops = mixed.get(key);
      if (stops !== undefined) {
        yield { ...at, means: newNames.get(key) ?? key, instead: stops, where: where(space, isSource), stops: true };
        continue;
      }
      if (known.has(key)) continue;
      const exact = meantBy(key, space);
      const means = exact ?? nearTo(key, spelled);
      if (means === undefined || isRead(key) || isIdle(means, slot, configuration)) continue;
      const instead = !isSource && isAttribute(slot) ? oldNames.get(means)! : spelled(means);
      yield {
        ...at,
        means,
        instead,
        ...existing(mapping, instead),
        where: where(space, isSource),
        ...(exact ? {} : { near: true }),
      };
    }
  }
}

/** Nothing would differ if it were read: it says what holds by default, or is for an app that runs its tasks in place. */
function isIdle(means: string, { value }: Written, configuration: Configuration): boolean {
  const said = value.is === 'literal' ? value.value : undefined;
  if ((said === false && offByDefault.has(means)) || (said === true && onByDefault.has(means))) return true;
  return /eager_/.test(means) && configuration.get('task_always_eager') === undefined;
}

/** Flask takes uppercase attributes of a configuration only: `conf` knows those by their old names. */
const isAttribute = ({ place }: Written): boolean => {
  const around = place.enclosing.at(-1);
  return around !== undefined && !isFunction(around);
};

/** Django's settings hold uppercase names only: without a namespace they can be old ones alone. */
const isOldStyle = ({ hasOldNames, source }: Configuration): boolean =>
  hasOldNames || [...(source?.mapping.entries.keys() ?? [])].every((key) => key === key.toUpperCase());

function existing(mapping: Mapping, key: string): { there?: Written } {
  const there = mapping.entries.get(key);
  return there?.is === 'written' ? { there } : {};
}

function where(namespace: string | undefined, isSource: boolean): string {
  if (!isSource) return 'in `conf`';
  return namespace === undefined ? 'without a namespace' : `under the namespace \`${namespace}\``;
}

export const matters = ({ means }: Unread): boolean => decidesDelivery(means);
