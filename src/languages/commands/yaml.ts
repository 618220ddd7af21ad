import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { ConfigMap, Elsewhere } from './elsewhere.js';
import type { Found } from './lines.js';
import { handedToShell, type Word } from './words.js';

/** Command lines in docker-compose files, Kubernetes manifests and pipelines: texts for a shell, and lists of words. */
export function yamlScripts(text: string): Found[] {
  const found: Found[] = [];
  const taken = new Set<unknown>();
  for (const document of parseAllDocuments(text, { keepSourceTokens: true, logLevel: 'silent' })) {
    if (!('contents' in document)) continue;
    visit(document, {
      Map(_, map) {
        const lists = inOrder(map);
        for (const list of lists) taken.add(list);
        if (lists.length > 0) {
          const items = lists.flatMap((list) => list.items);
          found.push({ ...ofWords(items, text), ...surroundings(map, document) });
        } else if (['environment', 'env', 'env_file', 'envFrom'].some((name) => map.has(name))) {
          found.push({ words: [], ...surroundings(map, document) });
        }
      },
      Seq(_, list) {
        if (!taken.has(list) && list.items.every(isWord)) found.push(ofWords(list.items, text));
      },
      Scalar(key, scalar, path) {
        const tells = /\bcelery\b[\s\S]*\b(worker|multi)\b|\bsqs\s+create-queue\b/;
        if (key === 'key' || !tells.test(String(scalar.value))) return;
        const around = path.findLast(isMap);
        found.push({ ...ofText(scalar, text), ...(around ? surroundings(around, document) : {}) });
      },
    });
  }
  return found;
}

/** Compose runs `entrypoint` with `command`, Kubernetes `command` with `args`, where they are lists. */
function inOrder(map: YAMLMap): { items: unknown[] }[] {
  return ['entrypoint', 'command', 'args'].flatMap((name) => {
    const pair = map.items.find((one) => isPair(one) && isScalar(one.key) && one.key.value === name);
    return pair && isSeq(pair.value) && pair.value.items.every(isWord) ? [pair.value] : [];
  });
}

/** The environment of a service of Compose, for one that extends it. */
export function serviceIn(text: string, name: string): Surroundings | undefined {
  for (const document of parseAllDocuments(text, { keepSourceTokens: true, logLevel: 'silent' })) {
    const service = 'contents' in document ? document.getIn(['services', name], true) : undefined;
    const map = behindAlias(service, document as Document);
    if (isMap(map)) return surroundings(map, document as Document);
  }
  return undefined;
}

/** The maps of Kubernetes that a file declares. */
export function configMapsIn(text: string, file: string): ConfigMap[] {
  if (!/^kind:\s*ConfigMap\b/m.test(text)) return [];
  return parseAllDocuments(text, { keepSourceTokens: true, logLevel: 'silent' }).flatMap((document): ConfigMap[] => {
    if (!('contents' in document) || document.get('kind') !== 'ConfigMap') return [];
    const name = document.getIn(['metadata', 'name']);
    const data = document.get('data', true);
    if (typeof name !== 'string' || !isMap(data)) return [];
    return [{ name, environment: assignments(data, document).map((word) => ({ ...word, file })) }];
  });
}

type Surroundings = Required<Pick<Found, 'environment' | 'elsewhere'>>;

const surroundings = (map: YAMLMap, document: Document): Surroundings => ({
  environment: environmentOf(map, document),
  elsewhere: elsewhereOf(map, document),
});

/** `extends`, then `env_file`, which goes over it (https://docs.docker.com/reference/compose-file/services/); `envFrom` of Kubernetes. */
function elsewhereOf(map: YAMLMap, document: Document): Elsewhere[] {
  const own = new Map(pairsOf(map, document));
  const textOf = (node: unknown): string | undefined => (isScalar(node) ? String(node.value) : undefined);
  const each = (name: string): unknown[] => {
    const held = behindAlias(own.get(name), document);
    return isSeq(held) ? held.items : held === undefined ? [] : [held];
  };
  const inside = (node: unknown, ...path: string[]): string | undefined =>
    isMap(node) ? textOf(node.getIn(path, true)) : undefined;
  return [
    ...each('extends').map((one): Elsewhere => {
      const file = inside(one, 'file');
      return {
        is: 'service',
        name: textOf(one) ?? inside(one, 'service') ?? '',
        ...(file === undefined ? {} : { file }),
      };
    }),
    ...each('env_file').flatMap((one): Elsewhere[] => {
      const path = textOf(one) ?? inside(one, 'path');
      return path === undefined ? [] : [{ is: 'file', path }];
    }),
    ...each('envFrom').flatMap((one): Elsewhere[] => {
      const name = inside(one, 'configMapRef', 'name');
      return name === undefined ? [] : [{ is: 'config map', name }];
    }),
  ];
}

/** `environment: { X: 4 }` and `environment: ["X=4"]` of Compose, `env: [{ name: X, value: 4 }]` of Kubernetes. */
function environmentOf(map: YAMLMap, document: Document): Word[] {
  const own = new Map(pairsOf(map, document));
  const held = behindAlias(own.get('environment') ?? own.get('env'), document);
  const texts = isSeq(held) ? held.items.filter(isScalar) : [];
  return [...texts.map(wordOf), ...assignments(held, document)];
}

const assignments = (held: unknown, document: Document): Word[] =>
  variablesIn(held, document).flatMap(([name, value]): Word[] => {
    if (!isNode(value)) return [];
    const word = isScalar(value) ? wordOf(value) : { ...placeOf(value), value: undefined };
    return [{ ...word, ...(word.value === undefined ? { begins: `${name}=` } : { value: `${name}=${word.value}` }) }];
  });

function variablesIn(held: unknown, document: Document): [name: string, value: unknown][] {
  if (isMap(held)) return pairsOf(held, document);
  const items = isSeq(held) ? held.items.filter(isMap) : [];
  return items.flatMap((item): [string, unknown][] => {
    const name = item.get('name');
    return typeof name === 'string' ? [[name, item.get('value', true) ?? item]] : [];
  });
}

/** The entries of a map, behind those that it merges in (`<<: *shared`): of two under one key the last holds. */
function pairsOf(map: YAMLMap, document: Document, depth = 0): [key: string, value: unknown][] {
  const pairs = map.items.map(({ key, value }): [string, unknown] => [isScalar(key) ? String(key.value) : '', value]);
  const merged = pairs.filter(([key]) => key === '<<').flatMap(([, value]) => (isSeq(value) ? value.items : [value]));
  const below = depth > 8 ? [] : merged.map((one) => behindAlias(one, document)).filter(isMap);
  return [...below.reverse().flatMap((one) => pairsOf(one, document, depth + 1)), ...pairs];
}

const behindAlias = (node: unknown, document: Document): unknown => (isAlias(node) ? node.resolve(document) : node);

const isWord = (item: unknown): item is Scalar => isScalar(item) && !/\s\S+\s/.test(String(item.value).trim());

function ofWords(items: readonly unknown[], text: string): Found {
  const words = items.filter(isScalar).map((item) => wordOf(item));
  const script = handedToShell(words, text, 0);
  return script ?? { words };
}

function wordOf(item: Scalar): Word {
  const place = placeOf(item);
  const value = String(item.value);
  // Compose and Kubernetes put variables in: `${QUEUES}`, `$(QUEUES)`.
  const dollar = value.indexOf('$');
  return dollar < 0 ? { ...place, value } : { ...place, begins: value.slice(0, dollar) };
}

/** The text as it is written, of the same length: where YAML folds lines, so does this. */
function ofText(scalar: Scalar, text: string): Found {
  const { start, end } = placeOf(scalar);
  const written = text.slice(start, end);
  if (scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED') {
    const header = written.indexOf('\n') + 1;
    const body = written.slice(header);
    return { text: scalar.type === 'BLOCK_FOLDED' ? folded(body) : body, start: start + header };
  }
  const quote = /^["']/.test(written) ? 1 : 0;
  return { text: folded(written.slice(quote, written.length - quote)), start: start + quote };
}

const folded = (text: string): string => text.replaceAll('\n', ' ').replaceAll('\\ ', '  ');

function placeOf({ range }: Node): { start: number; end: number } {
  const [start, end] = range ?? [0, 0, 0];
  return { start, end };
}
