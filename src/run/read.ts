import type { Fact, Problem, Suppression } from '../facts/index.js';
import type { Settings } from '../facts/project.js';
import type { Files, FrontEnd, Language, Source } from '../languages/language.js';
import { loadLanguageFaces } from '../load.js';

/** What reading a project gives: the front ends that were needed, and all that the files say. */
export interface Facts {
  facts: Fact[];
  problems: Problem[];
  suppressions: Suppression[];
  frontEnds: Map<string, FrontEnd>;
  /** Files whose text was parsed. */
  read: number;
}

/** The cheap faces of all languages: none brings its parser in. */
export async function loadLanguages(): Promise<Language[]> {
  return [...(await loadLanguageFaces<Language>()).values()];
}

/** Sources by the id of their language, as `run/files` chose them. */
export async function readFacts(
  languages: readonly Language[],
  sources: ReadonlyMap<string, readonly Source[]>,
  files: Files,
  settings: Settings,
): Promise<Facts> {
  const all: Facts = { facts: [], problems: [], suppressions: [], frontEnds: new Map(), read: 0 };
  for (const language of languages) {
    const mine = sources.get(language.id) ?? [];
    if (mine.length === 0) continue;
    const frontEnd = await language.load();
    all.frontEnds.set(language.id, frontEnd);
    const sorted = [...mine].sort((a, b) => (a.file < b.file ? -1 : 1));
    const readings = sorted.map((source) => frontEnd.read(source));
    const { facts, problems } = await frontEnd.facts(readings, files, settings, all.facts);
    all.facts.push(...facts);
    all.problems.push(...readings.flatMap((reading) => reading.problems), ...problems);
    all.suppressions.push(...readings.flatMap((reading) => reading.suppressions));
    all.read += mine.length;
  }
  all.facts.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return all;
}
