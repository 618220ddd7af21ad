import type { Edit } from './front-end.js';

/** Another level for a line of a log. */
export const level: Edit = (_source, change) =>
  change.do === 'level'
    ? [{ start: change.at.start, end: change.at.end, text: change.to }]
    : { skipped: 'it is no level', at: change.at };
