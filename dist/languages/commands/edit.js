/** Another number in the place of an option's; an option that goes, where a shell reads it. */
export function editCommand({ text }, change) {
    const { start, end } = change.at;
    const before = /[^\s-][ \t]+$/.exec(text.slice(0, start));
    if (change.do === 'remove' && before && /^(\s|$)/.test(text.slice(end)))
        return [{ start: start - before[0].length + 1, end, text: '' }];
    if (change.do !== 'set' || typeof change.to === 'boolean' || !/^\d+$/.test(text.slice(start, end)))
        return { skipped: 'it is part of a command line; change it by hand', at: change.at };
    const value = String(change.to);
    return text.slice(start, end) === value ? [] : [{ start, end, text: value }];
}
