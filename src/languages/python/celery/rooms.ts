import { callName } from '../../../code/canonical.js';
import type { Expression, Span, Statement } from '../../../code/module.js';
import { isFunction, locate, type Place, walkStatements } from '../../../code/walk.js';
import type { Room } from '../../../facts/index.js';
import type { App } from './apps.js';
import type { CeleryProject } from './celery.js';
import type { Configuration } from './configuration.js';
import { oldNames, underNamespace } from './names.js';
import { isNamed, type Named } from './settings.js';

/** What stands beside a setting that is not written, the likeliest first. */
const neighbours = [
  'worker_concurrency',
  'worker_prefetch_multiplier',
  'task_time_limit',
  'task_soft_time_limit',
  'task_acks_late',
  'broker_transport_options',
  'task_default_queue',
  'broker_url',
  'result_backend',
];

/**
 * Where a setting that nobody wrote can be: beside one that is written for the same app, in the same spelling; else behind the
 * app itself. Undefined where no place is certain.
 */
export function roomFor(
  name: string,
  app: App,
  configuration: Configuration,
  project: CeleryProject,
): Room | undefined {
  for (const neighbour of neighbours)
    for (const { mapping, keysOf } of configuration.layers)
      for (const key of keysOf(neighbour)) {
        const slot = mapping.entries.get(key);
        if (!isNamed(slot) || slot.unless !== undefined) continue;
        const room = beside(slot, spelledLike(key, neighbour, name, configuration), app, project);
        if (room) return room;
      }
  return configuration.hasOldNames || configuration.get(name) ? undefined : behind(app, name, project);
}

/** In the dictionary of transport options, or as one. */
export function roomForVisibility(app: App, configuration: Configuration, project: CeleryProject): Room | undefined {
  const [name, key] = ['broker_transport_options', 'visibility_timeout'];
  const written = configuration.get(name);
  if (!written) {
    const room = roomFor(name, app, configuration, project);
    return room && { at: room.at, key: room.key, under: key };
  }
  const options = project.mappings.settled(written);
  const isLiteral = options.is === 'written' && options.unless === undefined && options.value.is === 'object';
  return isLiteral && !options.over ? { at: locate(options.value, options.place), key } : undefined;
}

function spelledLike(key: string, neighbour: string, name: string, { source }: Configuration): string {
  if (key === oldNames.get(neighbour)) return oldNames.get(name)!;
  return key === neighbour || source?.namespace === undefined ? name : underNamespace(name, source.namespace);
}

/** One more entry of the same dictionary or call, or one more assignment after the same statement. */
function beside({ key, place }: Named, name: string, app: App, { base }: CeleryProject): Room | undefined {
  const statement = statementAt(key, place);
  if (!statement) return undefined;
  const holder = holderOf(key, statement, place);
  // What makes the app takes its settings last: behind it they are seen.
  if (holder) return holder === app.call || !takesMore(holder) ? undefined : { at: locate(holder, place), key: name };
  if (statement.is !== 'assign' || statement.operator) return undefined;
  const text = base.files.read(place.module.file) ?? '';
  // `limit: int = 5`: a field of a model, which other fields need their types for.
  if (text.slice(statement.target.end, statement.value.start).includes(':')) return undefined;
  const target = text.slice(statement.target.start, statement.target.end);
  const written = text.slice(key.start, key.end).replace(/^["']|["']$/g, '');
  const at = target.lastIndexOf(written);
  return at < 0
    ? undefined
    : { at: locate(statement, place), key: target.slice(0, at) + name + target.slice(at + written.length) };
}

/** A dictionary, `dict(…)`, `app.conf.update(…)`; what else is called may refuse what it does not know. */
const takesMore = (holder: Expression): boolean =>
  holder.is !== 'call' || /(^|\.)(update|dict)$/.test(callName(holder));

/** `app.conf.worker_prefetch_multiplier = 1`. */
function behind({ call, place }: App, name: string, { base }: CeleryProject): Room | undefined {
  const statement = statementAt(call, place);
  if (statement?.is !== 'assign' || statement.value !== call || statement.target.is !== 'name') return undefined;
  const text = base.files.read(place.module.file) ?? '';
  const target = text.slice(statement.target.start, statement.target.end);
  return { at: locate(statement, place), key: `${target}.conf.${name}` };
}

/** The statement that holds it, where that runs whatever else is so: at the top of its module, class or function. */
function statementAt(at: Span, { module, enclosing }: Place): Statement | undefined {
  const owner = enclosing.at(-1);
  const found = (owner?.body ?? module.body).find((one) => one.start <= at.start && at.end <= one.end);
  const isWhole = found?.is === 'assign' || found?.is === 'expression' || found?.is === 'return';
  return isWhole && (!owner || !isFunction(owner) || !owner.generator) ? found : undefined;
}

/** The dictionary or call of which it is a key. */
function holderOf(key: Span, statement: Statement, place: Place): Expression | undefined {
  let found: Expression | undefined;
  walkStatements([statement], place, {
    expression(one) {
      if (one.is === 'object' && one.entries.some((entry) => entry.key?.start === key.start)) found = one;
      if (one.is === 'call' && one.arguments.some(({ name, start }) => name !== undefined && start === key.start))
        found = one;
    },
  });
  return found;
}
