import type { Input } from '../check.js';
import type { Files, Language, Source } from '../languages/language.js';

/** The same run over other texts: changed files, and new ones. What was edited is read whatever it mentions. */
export function overlay(input: Input, texts: ReadonlyMap<string, string>, languages: readonly Language[]): Input {
  const files: Files = {
    root: input.files.root,
    exists: (file) => texts.has(file) || input.files.exists(file),
    read: (file) => texts.get(file) ?? input.files.read(file),
  };
  const sources = new Map<string, readonly Source[]>(input.sources);
  for (const { id, files: endings } of languages) {
    const untouched = (input.sources.get(id) ?? []).filter(({ file }) => !texts.has(file));
    const mine = [...texts].filter(([file]) => endings.some((ending) => file.endsWith(ending)));
    sources.set(id, [...untouched, ...mine.map(([file, text]) => ({ file, text }))]);
  }
  return { ...input, files, sources };
}
