import type { Expression } from '../../../code/module.js';
import type { QueueReference } from '../../../facts/index.js';
import type { Slot } from '../mappings/mapping.js';
import type { CeleryProject } from './celery.js';
import type { Configuration } from './configuration.js';
import { scalarOf } from './values.js';

/** The queues that an app's workers take messages from, as SQS knows them: by the URLs of predefined ones, else by their names. */
export function consumedBy(configuration: Configuration, { base, mappings }: CeleryProject): QueueReference[] {
  const slot = configuration.get('broker_transport_options');
  const options = slot && mappings.ofSlot(slot);
  const predefined = options?.entries.get('predefined_queues');
  if (predefined)
    return [...mappings.ofSlot(predefined).entries.values()].flatMap((one) => meant(mappings.ofSlot(one).get('url')));
  const before = options?.get('queue_name_prefix');
  const prefix = before ? textOf(before) : '';
  const names = before && prefix === undefined ? [] : namesIn(configuration);
  return names.map((name) => ({ by: 'name', name: sqsName(prefix + name) }));

  function textOf(written: Slot | undefined): string | undefined {
    const known = scalarOf(written, mappings);
    return known?.is === 'set' && known.unless === undefined ? String(known.value) : undefined;
  }

  /** A URL that is written, or the environment variable that brings it. */
  function meant(url: Slot | undefined): QueueReference[] {
    const name = textOf(url);
    if (name !== undefined) return [{ by: 'name', name }];
    if (url?.is !== 'written') return [];
    const variable = base.variable(url.value, url.place);
    return variable === undefined ? [] : [{ by: 'variable', variable }];
  }

  function namesIn(settings: Configuration): string[] {
    const listed = settings.get('task_queues');
    if (listed?.is === 'unknown') return [];
    if (!listed) {
      const one = settings.get('task_default_queue');
      const name = one ? textOf(one) : 'celery';
      return name === undefined ? [] : [name];
    }
    const meaning = base.code.meaning(listed.value, listed.place);
    const { value, place } = meaning?.is === 'value' ? meaning : listed;
    const named = (expression: Expression) => textOf({ is: 'written', value: expression, place });
    const keys = value.is === 'object' ? value.entries.map(({ key }) => key && named(key)) : [];
    const items = value.is === 'list' ? value.items.map((item) => named(nameOf(item) ?? item)) : [];
    return [...keys, ...items].filter((name): name is string => name !== undefined);
  }
}

/** `Queue("letters")`, `Queue(name="letters")`. */
const nameOf = (item: Expression): Expression | undefined =>
  item.is === 'call' ? (item.arguments.find(({ name }) => name === 'name') ?? item.arguments[0])?.value : undefined;

/** kombu writes the dots and the other punctuation of a name as SQS takes them (kombu/transport/SQS, `entity_name`). */
const sqsName = (name: string): string => name.replace(/\.(?!fifo$)/g, '-').replace(/[!-,/:-@[-^`{-~]/g, '_');
