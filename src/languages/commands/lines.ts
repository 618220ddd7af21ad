import type { Elsewhere } from './elsewhere.js';
import type { Script, Word } from './words.js';

/** Shell code, or words that no shell parts: `["celery", "worker"]`. */
export type Found = (Script | { words: Word[] }) & {
  /** What the same place says of its environment, as `env` is given it: `CELERY_WORKER_CONCURRENCY=4`. */
  environment?: Word[];
  /** What it is given of its environment in other places, which what stands here goes over. */
  elsewhere?: Elsewhere[];
  /** What goes over the environment that stands here: systemd's `EnvironmentFile`. */
  over?: Elsewhere[];
};

/** What follows a mark, to the end of the line; a backslash at its end goes on. */
export function behind({ text, start: from }: Script, mark: RegExp): (Script & { mark: string })[] {
  return [...text.matchAll(mark)].map(({ 0: found, index }) => {
    const start = index + found.length;
    const [line = ''] = /^(?:[^\n\\]|\\[\s\S])*/.exec(text.slice(start)) ?? [];
    return { text: line, start: from + start, mark: found };
  });
}

/** Docker's `CMD ["celery", "worker"]` is JSON; anything else is for a shell. */
export function execForm(script: Script): Found {
  if (!script.text.trimStart().startsWith('[')) return script;
  return { words: stringsIn(script).map(({ text, start }) => ({ value: text, start, end: start + text.length })) };
}

export const stringsIn = ({ text, start }: Script): Script[] =>
  [...text.matchAll(/"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'/g)].map(({ 0: whole, index }) => ({
    text: whole.slice(1, -1),
    start: start + index + 1,
  }));
