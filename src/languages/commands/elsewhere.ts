import { dirname, join } from 'node:path/posix';
import type { Files } from '../language.js';
import type { Word } from './words.js';
import { serviceIn } from './yaml.js';

/** What a command is given of its environment in another place: a file of variables, the service that it extends, a map of Kubernetes. */
export type Elsewhere =
  | { is: 'file'; path: string }
  | { is: 'service'; file?: string; name: string }
  | { is: 'config map'; name: string };

/** A ConfigMap of Kubernetes: the environment of each container that names it in `envFrom`. */
export interface ConfigMap {
  name: string;
  environment: Word[];
}

/** The variables that stand elsewhere, each with its file; nothing of what is not part of the project. */
export function wordsElsewhere(
  all: readonly Elsewhere[],
  file: string,
  files: Files,
  maps: readonly ConfigMap[],
  depth = 0,
): Word[] {
  return all.flatMap((one): Word[] => {
    if (one.is === 'config map') {
      const named = maps.filter(({ name }) => name === one.name);
      return named.length === 1 ? named[0]!.environment : [];
    }
    if (one.is === 'file') return variablesOf(join(dirname(file), one.path), files);
    const from = one.file === undefined ? file : join(dirname(file), one.file);
    const text = depth < 4 ? files.read(from) : undefined;
    const service = text === undefined ? undefined : serviceIn(text, one.name);
    if (!service) return [];
    return [
      ...wordsElsewhere(service.elsewhere, from, files, maps, depth + 1),
      ...service.environment.map((word) => ({ ...word, file: word.file ?? from })),
    ];
  });
}

/** `NAME=value`, one a line, as `docker run --env-file` and systemd read them. */
function variablesOf(file: string, files: Files): Word[] {
  const text = files.exists(file) ? files.read(file) : undefined;
  return [...(text ?? '').matchAll(/^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*=[ \t]*("[^"\n]*"|'[^'\n]*'|[^\s#]*)/gm)].map(
    ({ 0: whole, 1: name = '', 2: written = '', index }): Word => {
      const quote = /^["']/.test(written) ? 1 : 0;
      const value = written.slice(quote, written.length - quote);
      const end = index + whole.length - quote;
      const place = { start: end - value.length, end, file };
      return value.includes('$') ? { ...place, begins: `${name}=` } : { ...place, value: `${name}=${value}` };
    },
  );
}
