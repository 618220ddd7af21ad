import type { Input, Inspection } from '../check.js';
import { draftOf } from '../migration/draft.js';
import type { Fix, ReportedFinding } from '../report.js';
import { positions } from '../text/positions.js';

/** How the language of a finding's change writes it; undefined where it is not safe, or no edits can say it. */
export async function fixOf(reported: ReportedFinding, inspection: Inspection, input: Input): Promise<Fix | undefined> {
  const change = inspection.origin(reported)?.change;
  if (change?.safety !== 'safe') return undefined;
  const draft = await draftOf(change, { inspection, input });
  if ('skipped' in draft || draft.added.size > 0) return undefined;
  const place = positions(input.files);
  const changes = [...draft.edits].map(([file, edits]) => ({
    file,
    edits: edits.map(({ start, end, text }) => ({ from: place(file, start), to: place(file, end), text })),
  }));
  return { why: change.why, changes };
}
