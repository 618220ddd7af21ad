import type { Codemod } from '../codemod.js';
import type { Change, Finding, Skip, TextEdit } from '../facts/index.js';
import type { EditContext } from '../languages/language.js';
import { compatible } from '../text/edits.js';
import type { Stage } from './stage.js';

/** A change as its language writes it: all of its edits are made, or none. */
export interface Draft {
  change: Change;
  edits: ReadonlyMap<string, readonly TextEdit[]>;
  /** New files: path -> text. */
  added: ReadonlyMap<string, string>;
  /** It holds only while no other draft touches its files. */
  alone: boolean;
}

/** What a codemod wishes, written by the front ends; a wish that cannot be written is a skip. */
export async function draftsOf(
  codemod: Codemod,
  findings: (rule: string) => readonly Finding[],
  stage: Stage,
  unsafe: boolean,
): Promise<{ drafts: Draft[]; skips: Skip[] }> {
  const drafts: Draft[] = [];
  const skips: Skip[] = [];
  for (const wish of codemod.plan(stage.inspection.project, findings, unsafe)) {
    const written = 'skipped' in wish ? wish : await draftOf(wish, stage);
    if ('skipped' in written) skips.push(written);
    else drafts.push(written);
  }
  return { drafts, skips };
}

/** A change as its language writes it, or why it does not. */
export async function draftOf(
  change: Change,
  { inspection, input }: Pick<Stage, 'inspection' | 'input'>,
): Promise<Draft | Skip> {
  const { file } = change.at;
  const { files, config } = input;
  const edits = new Map<string, readonly TextEdit[]>();
  const added = new Map<string, string>();
  let alone = false;
  let { why } = change;
  const also = (other: string, more: readonly TextEdit[]) => {
    edits.set(other, [...(edits.get(other) ?? []), ...more]);
  };
  const { frontEnds, facts } = inspection.read;
  const source = { file, text: files.read(file) ?? '' };
  const context: EditContext = {
    files,
    facts,
    settings: config,
    claims: config.claims,
    add: (other, text) => void added.set(other, text),
    also,
    without: (what) => {
      why += `; ${what}`;
    },
    alone: () => {
      alone = true;
    },
  };
  const own = await frontEnds.get(change.language)?.edit(source, change, context);
  if (own === undefined) return { skipped: `no ${change.language} file was read`, at: change.at };
  if (!Array.isArray(own)) return own;
  also(file, own);
  const draft = { change: { ...change, why }, edits, added, alone };
  return fits(draft, []) ? draft : { skipped: 'its own edits overlap: please report it', at: change.at };
}

/** Whether a draft can be made beside others; two that say the same in one place agree. */
export const fits = (draft: Draft, others: readonly Draft[]): boolean =>
  [...draft.edits.values()].every((edits) => compatible(edits, [])) &&
  others.every((other) =>
    [...draft.edits].every(([file, edits]) => {
      const theirs = other.edits.get(file);
      return !theirs || (!draft.alone && !other.alone && compatible(edits, theirs));
    }),
  ) &&
  others.every((other) => [...draft.added].every(([file, text]) => (other.added.get(file) ?? text) === text));
