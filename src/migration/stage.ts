import { type Input, type Inspection, inspect } from '../check.js';
import type { Loc, TextEdit } from '../facts/index.js';
import type { Language } from '../languages/language.js';
import type { FileChange } from '../text/diff.js';
import { applyEdits, offsetBefore } from '../text/edits.js';
import { lineStarts, positionAt } from '../text/lines.js';
import type { Draft } from './draft.js';
import { overlay } from './overlay.js';

/** The code as some steps left it, in memory, and what is said of it. */
export interface Stage {
  input: Input;
  inspection: Inspection;
  /** Path -> text, of the files that differ from those on disk. */
  texts: ReadonlyMap<string, string>;
  /** The edits that led there, in the order in which they were made. */
  history: readonly ReadonlyMap<string, readonly TextEdit[]>[];
}

export async function firstStage(input: Input): Promise<Stage> {
  // What a narrowed run may report does not bound what a change may spoil.
  const whole = { ...input, only: undefined };
  return { input: whole, inspection: await inspect(whole), texts: new Map(), history: [] };
}

/** The stage that the drafts lead to; they must fit each other. */
export async function nextStage(
  stage: Stage,
  drafts: readonly Draft[],
  languages: readonly Language[],
): Promise<Stage> {
  const edits = new Map<string, readonly TextEdit[]>();
  const texts = new Map(stage.texts);
  for (const draft of drafts) {
    for (const [file, more] of draft.edits) edits.set(file, [...(edits.get(file) ?? []), ...more]);
    for (const [file, text] of draft.added) texts.set(file, text);
  }
  for (const [file, all] of edits) texts.set(file, applyEdits(stage.input.files.read(file) ?? '', all));
  const input = overlay(stage.input, texts, languages);
  return { input, texts, inspection: await inspect(input), history: [...stage.history, edits] };
}

/** Where something stands in the files on disk. */
export function placeOnDisk(stage: Stage, disk: Input, at: Loc): { file: string; line: number } {
  const offset = stage.history.reduceRight((offset, edits) => offsetBefore(offset, edits.get(at.file) ?? []), at.start);
  return { file: at.file, line: positionAt(lineStarts(disk.files.read(at.file) ?? ''), offset).line };
}

/** All that differs from the files on disk, by path. */
export function changesOf(stage: Stage, disk: Input): FileChange[] {
  const changes = [...stage.texts].map(([file, after]) => ({ file, before: disk.files.read(file), after }));
  return changes.filter(({ before, after }) => before !== after).sort((a, b) => (a.file < b.file ? -1 : 1));
}
