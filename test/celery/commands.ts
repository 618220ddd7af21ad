import type { Dice } from './dice.js';

/** A worker's command line, and where it is written. */
export interface CommandLine {
  arguments: string[];
  file: string;
  text: string;
}

/** Options of `celery worker` in their spellings, in a file of one of the kinds that start workers. */
export function commandLine(dice: Dice): CommandLine {
  const number = () => String(1 + dice.below(9));
  const spelled = (long: string, value: string, short?: string): string[] =>
    dice.pick([
      [`--${long}=${value}`],
      [`--${long}`, value],
      ...(short ? [[`-${short}`, value], [`-${short}${value}`]] : []),
    ]);
  const options = [
    () => spelled('concurrency', number(), 'c'),
    () => spelled('prefetch-multiplier', number()),
    () => spelled('time-limit', `${number()}00`),
    () => spelled('soft-time-limit', `${number()}0`),
    () => spelled('queues', dice.pick(['invoices', 'invoices,reminders', 'a,b,c,d']), 'Q'),
    () => spelled('pool', dice.pick(['solo', 'threads', 'prefork']), 'P'),
    () =>
      spelled(
        'autoscale',
        dice.pick([`${5 + dice.below(5)},${1 + dice.below(4)}`, `2,${3 + dice.below(5)}`, number()]),
      ),
    () => spelled('loglevel', 'INFO', 'l'),
    () => ['-E'],
    () => ['--without-gossip', '--without-mingle'],
    () => ['-O', 'fair'],
    () => spelled('max-tasks-per-child', '50'),
  ].flatMap((option) => (dice.chance(30) ? option() : []));
  const given = [...spelled('app', dice.pick(['billing.app', 'billing.app:app']), 'A'), 'worker', ...options];
  return { arguments: given, ...dice.pick(places)(['celery', ...given]) };
}

const places: readonly ((words: readonly string[]) => { file: string; text: string })[] = [
  (words) => ({ file: 'Procfile', text: `web: gunicorn billing\nworker: ${words.join(' ')}\n` }),
  (words) => ({ file: 'Dockerfile', text: `FROM python:3.12\nCMD ${JSON.stringify(words)}\n` }),
  (words) => ({ file: 'Dockerfile', text: `FROM python:3.12\nCMD exec ${words.join(' \\\n  ')}\n` }),
  (words) => ({ file: 'compose.yml', text: `services:\n  worker:\n    command: >\n      ${words.join('\n      ')}\n` }),
  (words) => ({ file: 'compose.yml', text: `services:\n  worker:\n    command: ${JSON.stringify(words)}\n` }),
  (words) => ({
    file: 'worker.yaml',
    text: `spec:\n  containers:\n    - command: [${words[0]}]\n      args:\n${words
      .slice(1)
      .map((word) => `        - "${word}"\n`)
      .join('')}`,
  }),
  (words) => ({ file: 'run.sh', text: `#!/bin/sh\nset -e\nif true; then\n  exec ${words.join(' ')} &\nfi\n` }),
  (words) => ({ file: 'billing.service', text: `[Service]\nExecStart=/srv/billing/bin/${words.join(' ')}\n` }),
  (words) => ({ file: 'start.sh', text: `sh -c "${words.join(' ')}"\n` }),
];
