import { isNear } from '../../../text/distance.js';
import { newNames, oldNames } from './names.js';

/** The settings that decide when a message is acknowledged, and when it is handed out again. */
const delivery = [
  'task_acks_late',
  'task_reject_on_worker_lost',
  'task_acks_on_failure_or_timeout',
  'task_time_limit',
  'task_soft_time_limit',
  'task_annotations',
  'worker_prefetch_multiplier',
  'worker_concurrency',
  'worker_pool',
  'broker_transport_options',
  'broker_url',
];
export const decidesDelivery = (name: string): boolean => delivery.includes(name);

/** What stands before a setting's name in some spelling of it. */
const prefix = /^(celeryd|celerybeat|celery)_/i;

/**
 * The setting that a key means by some spelling, whether Celery reads that spelling or not. Only what is nobody else's name:
 * with Celery's own word before it, or the whole of a name about delivery.
 */
export function meantBy(key: string, namespace: string | undefined): string | undefined {
  const old = newNames.get(key);
  if (old !== undefined && /^(celery|broker_)/i.test(key)) return old;
  const own = namespace === undefined ? undefined : `${namespace.replace(/_+$/, '')}_`;
  const marked = prefix.test(key) || (own !== undefined && key.toLowerCase().startsWith(own.toLowerCase()));
  const bare = own && key.toLowerCase().startsWith(own.toLowerCase()) ? key.slice(own.length) : key.replace(prefix, '');
  const name = bare.toLowerCase();
  if (oldNames.has(name) && (marked || delivery.includes(name) || key === name)) return name;
  return marked
    ? delivery.find((one) => one.replace(/^(task|worker|broker)_/, '') === name && name !== 'url')
    : undefined;
}

/** The setting about delivery that a key was meant to name, but for a letter or two or whose it is, in the spelling that is read. */
export function nearTo(key: string, spelled: (name: string) => string): string | undefined {
  if (key.length < 10) return undefined;
  const isMeant = (read: string): boolean => key !== read && (isNear(key, read) || isAnothers(key, read));
  const near = delivery.filter((name) => name.length >= 10 && isMeant(spelled(name)));
  return near.length === 1 ? near[0] : undefined;
}

/** `task_prefetch_multiplier`: that is the worker's. */
const isAnothers = (key: string, read: string): boolean => whose.test(key) && withoutWhose(key) === withoutWhose(read);

const whose = /(?<=^|_)(task|worker|broker)_/i;
const withoutWhose = (name: string): string => name.replace(whose, '');
