import { type Known, type Loc, type Process, type Setting, seconds, set, unknown } from '../../facts/index.js';
import { optionsOf } from './environment.js';
import { partOf, type Word } from './words.js';

/** Options by every name that they have (celery/bin/worker.py, celery/bin/celery.py). */
const names: Record<string, string> = {
  '-A': 'app',
  '--app': 'app',
  '-b': 'broker',
  '--broker': 'broker',
  '--config': 'config',
  '-c': 'concurrency',
  '--concurrency': 'concurrency',
  '-Q': 'queues',
  '--queues': 'queues',
  '-P': 'pool',
  '--pool': 'pool',
  '--autoscale': 'autoscale',
  '--prefetch-multiplier': 'prefetch',
  '--time-limit': 'timeLimit',
  '--soft-time-limit': 'softTimeLimit',
};

const flags =
  /^(-B|--beat|-E|--events|--task-events|-D|--detach|-q|--quiet|-C|--no-color|--purge|--discard|--disable-prefetch|--without-\w+|--skip-checks|--version|--help)$/;

/** What starts a program anew with each change of its files is for developers. */
const watcher = /(^|\/)(watchmedo|watchfiles|nodemon)$/;

/** What a command line says of a Celery worker; nothing where it starts none. */
export function processOf(words: readonly Word[], file: string): (Process | Setting)[] {
  const celery = words.findIndex(({ value }) => value !== undefined && /^([^=]*\/)?celery$/.test(value));
  if (celery < 0 || words.slice(0, celery).some(({ value }) => watcher.test(value ?? ''))) return [];
  const { given, subcommand, computed } = optionsIn(words.slice(celery + 1));
  if (subcommand === undefined) return [];
  for (const [name, word] of optionsOf(words.slice(0, celery))) if (!given.has(name)) given.set(name, word);
  const at: Loc = { file, start: words[celery]!.start, end: subcommand.end };
  const option = <T>(name: string, read: (text: string) => T | undefined): Known<T> | undefined => {
    const word = given.get(name);
    const place = word && { file: word.file ?? file, start: word.start, end: word.end };
    if (!word) return computed ? unknown('the command takes options that are computed', at) : undefined;
    const value = word.value === undefined ? undefined : read(word.value);
    return value === undefined ? unknown('the command computes it', place) : set(value, place!, word.unless);
  };
  // Celery takes the settings' where it is zero (celery/bin/worker.py).
  if (/^0+$/.test(given.get('prefetch')?.value ?? '')) given.delete('prefetch');
  const named = given.get('queues');
  const [app, variable] = given.get('app')?.value?.split(':') ?? [];
  const id = `process:${file}:${at.start}`;
  const process: Process = {
    kind: 'process',
    id,
    at,
    language: 'commands',
    runs: 'python',
    ...(app === undefined ? {} : { app: app.replaceAll('.', '/') }),
    ...(variable === undefined ? {} : { variable }),
    ...(given.has('config') ? { config: option('config', (text) => text) } : {}),
    ...(given.has('broker') ? { broker: option('broker', (text) => text) } : {}),
    concurrency: given.has('autoscale')
      ? option('autoscale', (text) => processes(text)?.[1])
      : option('concurrency', (text) => count(text) || undefined),
    least: option('autoscale', (text) => processes(text)?.[0]),
    queues: option('queues', (text) => namesIn(text).length),
    ...(named?.value === undefined || named.unless !== undefined ? {} : { takes: namesIn(named.value) }),
    prefetch: option('prefetch', count),
    pool: option('pool', (text) => text),
    timeLimit: option('timeLimit', limit),
    softTimeLimit: option('softTimeLimit', limit),
  };
  return [process, ...words.filter(({ value }) => value === noPrefetch).map((word) => withoutPrefetch(word, id, file))];
}

const noPrefetch = '--disable-prefetch';

function withoutPrefetch({ start, end }: Word, of: string, file: string): Setting {
  const at = { file, start, end };
  const told = { asks: 'no-prefetch', departs: set(true, at) } as const;
  return {
    kind: 'setting',
    id: `setting:${file}:${start}`,
    at,
    language: 'commands',
    name: noPrefetch,
    of,
    whole: at,
    ...told,
  };
}

const namesIn = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const count = (text: string): number | undefined => (/^\d+$/.test(text.trim()) ? Number(text) : undefined);

/** The least and the most, in whatever order they are given (celery/bin/worker.py, `Autoscale`). */
function processes(text: string): [number, number] | undefined {
  const [one, other] = text.split(',').map(count);
  const least = text.includes(',') ? other : 0;
  return one === undefined || least === undefined ? undefined : [Math.min(one, least), Math.max(one, least)];
}

/** Celery takes zero for no limit. */
function limit(text: string) {
  if (!/^\d+(\.\d+)?$/.test(text)) return undefined;
  return Number(text) > 0 ? seconds(Number(text)) : null;
}

interface Given {
  given: Map<string, Word>;
  /** What starts workers: `worker`, or the `start` of `multi start`. */
  subcommand?: Word;
  /** A word that is no option's value is computed: it may be any options. */
  computed: boolean;
}

function optionsIn(words: readonly Word[]): Given {
  const given = new Map<string, Word>();
  /** Options that differ between the nodes of `celery multi`. */
  const differing = new Set<string>();
  const plain: Word[] = [];
  let computed = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const text = word.value ?? word.begins ?? '';
    if (!text.startsWith('-')) {
      if (word.value === undefined) computed = true;
      else plain.push(word);
    } else if (!flags.test(text)) {
      const [, ofNode] = nodeOption.exec(text) ?? [];
      const [name, attached] = ofNode === undefined ? parted(text) : [ofNode, undefined];
      const isWhole =
        attached !== undefined || word.value === undefined || (ofNode !== undefined && text.includes('='));
      const written = isWhole ? partOf(word, attached ?? '') : words[++index];
      const option = names[name];
      if (!written || !option || differing.has(option)) continue;
      if (ofNode !== undefined) differing.add(option);
      given.set(option, ofNode === undefined ? written : { start: word.start, end: word.end });
    }
  }
  const [first, second] = plain;
  const starts = first?.value === 'multi' ? /^(start|restart)$/.test(second?.value ?? '') : first?.value === 'worker';
  const subcommand = first?.value === 'multi' ? second : first;
  return { given, ...(starts && subcommand ? { subcommand } : {}), computed };
}

/** `-c:1 10`, `-Q:4,5 data`: for some nodes of `celery multi`. */
const nodeOption = /^(-\w|--[\w-]+):/;

/** `--queues=a,b`, `-Qa,b`. */
function parted(value: string): [string, string?] {
  const equals = value.indexOf('=');
  if (value.startsWith('--')) return equals < 0 ? [value] : [value.slice(0, equals), value.slice(equals + 1)];
  return value.length > 2 ? [value.slice(0, 2), value.slice(2).replace(/^=/, '')] : [value];
}
