import { dockerScripts } from './dockerfile.js';
import { behind, type Found, stringsIn } from './lines.js';
import { unitScripts } from './units.js';
import type { Script } from './words.js';
import { yamlScripts } from './yaml.js';

/** Every place of a file that may hold a command line, by the kind of the file. */
export function scriptsIn(file: string, written: string): Found[] {
  const text = withoutTemplates(written);
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (/\.ya?ml$/.test(name)) return yamlScripts(text);
  if (name === 'Procfile') return behind({ text, start: 0 }, /^[\w-]+:[ \t]*(?=\S)/gm);
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

/** The strings of a TOML file: `worker = "celery -A app worker"`. */
const quoted = (text: string): Script[] =>
  stringsIn({ text, start: 0 }).filter((one) => /\bcelery\b.*\bworker\b/.test(one.text));
