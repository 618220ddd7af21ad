import { join } from 'node:path';
import type { Problem } from '../facts/index.js';
import type { Files, Language, Source } from '../languages/language.js';
import { mentions } from '../languages/mentions.js';
import type { Config } from './config.js';
import { belowNamed, leftOut, listFiles } from './list.js';
import type { Scope } from './scope.js';
import { decode, isBinary, projectFiles, readBytes } from './tree.js';

/** The files that a run reads as code, and what became of the others. */
export interface Chosen {
  files: Files;
  /** By the id of their language. */
  sources: Map<string, Source[]>;
  /** Files whose bytes were looked at. */
  considered: number;
  /** Files left out, by reason. */
  skipped: Record<string, number>;
  problems: Problem[];
}

/** Every language's files that mention what matters to it. */
export async function chooseFiles(scope: Scope, languages: readonly Language[], config: Config): Promise<Chosen> {
  const texts = new Map<string, string | undefined>();
  const files = projectFiles(scope.root, texts);
  const chosen: Chosen = { files, sources: new Map(), considered: 0, skipped: {}, problems: [] };
  const skip = (reason: string) => {
    chosen.skipped[reason] = (chosen.skipped[reason] ?? 0) + 1;
  };
  const readersOf = readersByName(languages);
  for (const file of await listFiles(scope, skip)) {
    const readers = readersOf(file);
    if (!readers) continue;
    const seen = leave(file, scope.named, config) ?? look(join(scope.root, file), readers);
    if (typeof seen !== 'string') {
      chosen.considered += 1;
      if (seen) take(chosen, file, seen, texts);
    } else if (seen !== 'gone') {
      skip(seen);
      // Every other reason says that it is no code of the project; this one may hide a fault.
      if (seen === 'unreadable') chosen.problems.push({ file, start: 0, message: 'the file cannot be read' });
    }
  }
  return chosen;
}

function take(
  { sources }: Chosen,
  file: string,
  { readers, text }: Seen,
  texts: Map<string, string | undefined>,
): void {
  texts.set(file, text);
  for (const { id } of readers) {
    const mine = sources.get(id);
    if (mine) mine.push({ file, text });
    else sources.set(id, [{ file, text }]);
  }
}

/** `ignore` of the configuration goes first: with `!` it brings back what is left out by itself. */
function leave(file: string, named: readonly string[], { ignores }: Config): string | undefined {
  const said = ignores(file);
  if (said !== undefined) return said ? 'ignored by configuration' : undefined;
  const path = belowNamed(file, named);
  return path === undefined ? undefined : leftOut(path);
}

interface Seen {
  readers: readonly Language[];
  text: string;
}

/** Bytes are matched before anything is decoded. A reason not to read the file, or nothing where it mentions nothing. */
function look(path: string, readers: readonly Language[]): Seen | string | undefined {
  const bytes = readBytes(path);
  if (typeof bytes === 'string') return bytes;
  const raw = bytes.toString('latin1');
  const mine = readers.filter((language) => mentions(language, raw));
  if (mine.length === 0) return undefined;
  if (isBinary(bytes)) return 'binary';
  return isMinified(path, raw) ? 'minified' : { readers: mine, text: decode(bytes) };
}

/** Nobody writes lines of 1,000 characters on average. */
const isMinified = (path: string, text: string): boolean =>
  text.length > 20_000 && /\.[cm]?js$/.test(path) && text.length / text.split('\n').length > 1000;

/** Who reads a file, by the ending of its name or by the whole of it. */
function readersByName(languages: readonly Language[]): (file: string) => readonly Language[] | undefined {
  const byName = new Map<string, Language[]>();
  for (const language of languages)
    for (const name of language.files) byName.set(name, [...(byName.get(name) ?? []), language]);
  return (file) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    let found = byName.get(name);
    for (let dot = name.indexOf('.'); !found && dot >= 0; dot = name.indexOf('.', dot + 1))
      found = byName.get(name.slice(dot));
    return found;
  };
}
