import type { Mapping, Written } from '../mappings/mapping.js';
import type { Configuration } from './configuration.js';
import { newNames, oldNames, underNamespace } from './names.js';
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
  why: string;
  near?: boolean;
  stops?: boolean;
}

/** `isRead`: the project's own code reads that name. */
export function* unreadIn(configuration: Configuration, isRead: (name: string) => boolean): Iterable<Unread> {
  const space = configuration.source?.namespace;
  const mixed = new Map(configuration.mixed());
  for (const { mapping, keysOf } of configuration.layers) {
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
      if (slot.is !== 'written' || !slot.key || isRead(key)) continue;
      const at = { key, slot: slot as Unread['slot'] };
      const stops = mixed.get(key);
      if (stops !== undefined) {
        const why = 'Celery refuses to mix old and new names of settings';
        yield { ...at, means: newNames.get(key) ?? key, instead: stops, why, stops: true };
        continue;
      }
      if (known.has(key)) continue;
      const exact = meantBy(key, space);
      const means = exact ?? nearTo(key, spelled);
      if (means === undefined) continue;
      const instead = spelled(means);
      yield {
        ...at,
        means,
        instead,
        ...existing(mapping, instead),
        why: why(space, isSource, exact),
        ...(exact ? {} : { near: true }),
      };
    }
  }
}

/** Django's settings hold uppercase names only: without a namespace they can be old ones alone. */
const isOldStyle = ({ hasOldNames, source }: Configuration): boolean =>
  hasOldNames || [...(source?.mapping.entries.keys() ?? [])].every((key) => key === key.toUpperCase());

function existing(mapping: Mapping, key: string): { there?: Written } {
  const there = mapping.entries.get(key);
  return there?.is === 'written' ? { there } : {};
}

function why(namespace: string | undefined, isSource: boolean, exact: string | undefined): string {
  if (exact === undefined) return 'no setting of Celery has that name';
  if (!isSource) return 'what is written to `conf` has no prefix';
  return namespace === undefined
    ? 'these settings are read without a namespace'
    : `these settings are read under the namespace \`${namespace}\``;
}

export const matters = ({ means }: Unread): boolean => decidesDelivery(means);
