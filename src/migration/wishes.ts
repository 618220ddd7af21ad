import type { Change, Finding, Skip } from '../facts/index.js';

/** The changes that findings carry. One without a change is a skip: a default, a computed value, or one beyond its range. */
export function* changesOrSkips(findings: readonly Finding[]): Iterable<Change | Skip> {
  for (const finding of findings) yield finding.change ?? unwritable(finding);
}

export const unwritable = ({ at, message }: Finding): Skip => ({
  at,
  skipped: `no one value to replace mends it: ${message}`,
});
