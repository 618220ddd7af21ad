const string = /([rbuft]{0,2})("""|'''|"|')/iy;
const word = /[\p{L}\p{N}_]+/uy;
const lineEnd = /\\?\r?\n|\r/y;
const comment = /#[^\r\n]*/y;
const typed = /(?:\b(?:class|def)|(?:^|\n)[ \t]*type)[ \t]+[\p{L}\p{N}_]+[ \t]*$/u;
/** CPython reads no more formatted strings within each other. */
const deepest = 150;
/**
 * Two things are Python and a fault to the grammar: within brackets, a line that is indented less than its block and
 * follows an operator (`f(a +`); and type parameters with unpacked or bound defaults (PEP 696). Here lines within
 * brackets are joined, and type parameters left out, which nothing reads. Undefined where brackets or strings do not end.
 */
export function plain(text) {
    const blanks = [];
    const comments = [];
    const open = [];
    const after = (pattern, start) => {
        pattern.lastIndex = start;
        return pattern.test(text) ? pattern.lastIndex : undefined;
    };
    for (let at = 0; at < text.length;) {
        const start = at;
        const quoted = stringEnd(text, at);
        if (quoted === Number.POSITIVE_INFINITY)
            return undefined;
        const note = after(comment, at);
        const end = after(lineEnd, at);
        at = quoted ?? note ?? end ?? after(word, at) ?? at + 1;
        if (open.length > 0 && note)
            comments.push({ start, end: note });
        if (open.length > 0 && (note ?? end))
            blanks.push({ start, end: at });
        if (quoted || note || end)
            continue;
        if ('([{'.includes(text[start]))
            open.push(start);
        if (!')]}'.includes(text[start]))
            continue;
        const opened = open.pop();
        if (opened === undefined)
            return undefined;
        if (open.length > 0 || text[opened] !== '[' || !typed.test(text.slice(Math.max(0, opened - 200), opened)))
            continue;
        while (blanks.length > 0 && blanks.at(-1).start > opened)
            blanks.pop();
        blanks.push({ start: opened, end: at });
    }
    return open.length > 0 ? undefined : { text: blanked(text, blanks), comments };
}
/** Where the string that begins here ends: undefined where none begins, infinite where it does not end. */
function stringEnd(text, start, nested = 0) {
    string.lastIndex = start;
    const opening = string.exec(text);
    if (!opening)
        return undefined;
    const [all, prefix, quote] = opening;
    const formatted = /[ft]/i.test(prefix);
    for (let at = start + all.length; at < text.length;) {
        if (text.startsWith(quote, at))
            return at + quote.length;
        if (quote.length === 1 && /[\r\n]/.test(text[at]))
            break;
        if (formatted && text.startsWith('\\{', at))
            at += 1;
        else if (text[at] === '\\' || (formatted && text.startsWith('{{', at)))
            at += 2;
        else if (formatted && text[at] === '{')
            at = fieldEnd(text, at + 1, nested + 1);
        else
            at += 1;
    }
    return Number.POSITIVE_INFINITY;
}
/** The end of `{value!r:format}`, whose value may hold strings in the quotes of the whole one (PEP 701). */
function fieldEnd(text, start, nested) {
    if (nested > deepest)
        return Number.POSITIVE_INFINITY;
    let depth = 0;
    let inFormat = false;
    for (let at = start; at < text.length;) {
        const here = text[at];
        if (here === '}' && depth === 0)
            return at + 1;
        if (inFormat)
            at = here === '{' ? fieldEnd(text, at + 1, nested + 1) : at + 1;
        else {
            if ('([{'.includes(here))
                depth += 1;
            else if (')]}'.includes(here))
                depth -= 1;
            inFormat = here === ':' && depth === 0;
            word.lastIndex = comment.lastIndex = at;
            const passed = comment.test(text) ? comment.lastIndex : word.test(text) ? word.lastIndex : at + 1;
            at = stringEnd(text, at, nested) ?? passed;
        }
    }
    return Number.POSITIVE_INFINITY;
}
const blanked = (text, blanks) => blanks.map(({ start, end }, at) => text.slice(blanks[at - 1]?.end ?? 0, start) + ' '.repeat(end - start)).join('') +
    text.slice(blanks.at(-1)?.end ?? 0);
