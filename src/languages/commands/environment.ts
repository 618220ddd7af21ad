import { partOf, type Word } from './words.js';

/**
 * What click takes an option from that no command line gives: the variables that Celery names, then the ones made of its prefix
 * (celery/bin/celery.py, `auto_envvar_prefix`); the last ones Celery reads itself (celery/loaders/base.py, celery/app/utils.py).
 */
const variables: Record<string, readonly string[]> = {
  app: ['APP', 'CELERY_APP'],
  broker: ['BROKER_URL', 'CELERY_BROKER', 'CELERY_BROKER_URL'],
  config: ['CONFIG_MODULE', 'CELERY_CONFIG', 'CELERY_CONFIG_MODULE'],
  concurrency: ['CELERY_WORKER_CONCURRENCY'],
  queues: ['CELERY_WORKER_QUEUES'],
  pool: ['CELERY_WORKER_POOL'],
  autoscale: ['CELERY_WORKER_AUTOSCALE'],
  prefetch: ['CELERY_WORKER_PREFETCH_MULTIPLIER'],
  timeLimit: ['CELERY_WORKER_TIME_LIMIT'],
  softTimeLimit: ['CELERY_WORKER_SOFT_TIME_LIMIT'],
};

const read = new Set(Object.values(variables).flat());

const nameOf = ({ value, begins = '' }: Word): string | undefined => /^(\w+)=/.exec(value ?? begins)?.[1];

/** The variables of an environment that Celery reads, each as `env` is given it. */
export const readByCelery = (environment: readonly Word[]): Word[] =>
  environment.filter((word) => read.has(nameOf(word) ?? ''));

/** The options that an environment gives: of two values of a variable the later, and nothing where it is empty. */
export function optionsOf(environment: readonly Word[]): [option: string, word: Word][] {
  return Object.entries(variables).flatMap(([option, names]): [string, Word][] => {
    const words = names.map((name) => environment.findLast((word) => nameOf(word) === name));
    const found = words.find((word) => word && word.value !== `${nameOf(word)}=`);
    return found ? [[option, partOf(found, found.value?.slice(nameOf(found)!.length + 1) ?? '')]] : [];
  });
}
