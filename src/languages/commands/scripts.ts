import { dockerScripts } from './dockerfile.js';
import { unitScripts } from './units.js';
import type { Script, Word } from './words.js';
import { yamlScripts } from './yaml.js';

/** Shell code, or words that no shell parts: `["celery", "worker"]`. */
export type Found = (Script | { words: Word[] }) & {
  /** What the same place says of its environment, as `env` is given it: `CELERY_WORKER_CONCURRENCY=4`. */
  environment?: Word[];
};

/** Every place of a file that may hold a command line, by the kind of the file. */
export function scriptsIn(file: string, written: string): Found[] {
  const text = withoutTemplates(written);
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (/\.ya?ml$/.test(name)) return yamlScripts(text);
  if (name === 'Procfile') return behind(text, /^[\w-]+:[ \t]*(?=\S)/gm);
  if (/dockerfile$/i.test(name)) return dockerScripts(text);
  if (/\.(service|conf)$/.test(name)) return unitScripts(text);
  if (name === 'pyproject.toml') return quoted(text);
  return [{ text, start: 0 }];
}

/** Helm's and Jinja's `{{ … }}` and supervisord's `%(…)s` are as good as a variable of the same length; a template alone on its line says nothing. */
const withoutTemplates = (text: string): string =>
  text
    .replaceAll('\r', ' ')
    .replaceAll(/^[ \t]*\{\{.*\}\}[ \t]*$/gm, (line) => ' '.repeat(line.length))
    .replaceAll(/\{\{.*?\}\}|%\(\w+\)s/g, (template) => `$${'T'.repeat(template.length - 1)}`);

/** What follows a mark, to the end of the line; a backslash at its end goes on. */
export function behind(text: string, mark: RegExp): Script[] {
  return [...text.matchAll(mark)].map(({ 0: { length }, index }) => {
    const start = index + length;
    const [line = ''] = /^(?:[^\n\\]|\\[\s\S])*/.exec(text.slice(start)) ?? [];
    return { text: line, start };
  });
}

/** Docker's `CMD ["celery", "worker"]` is JSON; anything else is for a shell. */
export function execForm(script: Script): Found {
  if (!script.text.trimStart().startsWith('[')) return script;
  return { words: stringsIn(script).map(({ text, start }) => ({ value: text, start, end: start + text.length })) };
}

const stringsIn = ({ text, start }: Script): Script[] =>
  [...text.matchAll(/"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'/g)].map(({ 0: whole, index }) => ({
    text: whole.slice(1, -1),
    start: start + index + 1,
  }));

/** The strings of a TOML file: `worker = "celery -A app worker"`. */
const quoted = (text: string): Script[] =>
  stringsIn({ text, start: 0 }).filter((one) => /\bcelery\b.*\bworker\b/.test(one.text));
