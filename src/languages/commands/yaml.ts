import { isPair, isScalar, isSeq, type Node, parseAllDocuments, type Scalar, visit, type YAMLMap } from 'yaml';
import type { Found } from './scripts.js';
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
        if (lists.length > 0)
          found.push(
            ofWords(
              lists.flatMap((list) => list.items),
              text,
            ),
          );
      },
      Seq(_, list) {
        if (!taken.has(list) && list.items.every(isWord)) found.push(ofWords(list.items, text));
      },
      Scalar(key, scalar) {
        if (key !== 'key' && /\bcelery\b[\s\S]*\bworker\b/.test(String(scalar.value))) found.push(ofText(scalar, text));
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

const isWord = (item: unknown): item is Scalar => isScalar(item) && !/\s\S+\s/.test(String(item.value).trim());

function ofWords(items: readonly unknown[], text: string): Found {
  const words = items.filter(isScalar).map((item): Word => {
    const { start, end } = placeOf(item);
    const value = String(item.value);
    // Compose and Kubernetes put variables in: `${QUEUES}`, `$(QUEUES)`.
    const dollar = value.indexOf('$');
    return dollar < 0 ? { start, end, value } : { start, end, begins: value.slice(0, dollar) };
  });
  const script = handedToShell(words, text, 0);
  return script ?? { words };
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
