/** Another level for a line of a log. */
export const level = (_source, change) => change.do === 'level'
    ? [{ start: change.at.start, end: change.at.end, text: change.to }]
    : { skipped: 'it is no level', at: change.at };
