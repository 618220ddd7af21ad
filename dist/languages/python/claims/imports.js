import { contains } from '../../../code/claims/spots.js';
import { walk } from '../../../code/walk.js';
import { lineEnd, newlineOf, replaceLines } from '../../../text/layout.js';
/**
 * Brings names in, beside those that come from the same module already, and takes out those that only the removed code
 * used. `kept`: the code that is written instead, which may use them still.
 */
export function importEdits(module, text, wanted, removed, kept) {
    const lines = topLines(module, text);
    const left = new Set(wanted.filter((one) => !lines.some((line) => line.names.some((has) => brings(has, one)))));
    const edits = [];
    let takesOut = false;
    for (const line of lines) {
        const gone = line.names.filter((one) => isUnused(one, module, text, removed, kept));
        const mine = [...left].filter(({ from, name }) => name !== undefined && from === line.from);
        const edit = rewritten(line, text, mine.map(({ name }) => name), gone);
        if (!edit)
            continue;
        for (const one of mine)
            left.delete(one);
        takesOut ||= gone.length > 0;
        edits.push(edit);
    }
    return { edits: left.size > 0 ? [...edits, ...newLines(lines, module, text, [...left])] : edits, takesOut };
}
const brings = (has, { from, name }) => name === undefined
    ? has.from === from && has.name === '*' && has.local === from
    : has.from === from && has.name === name && has.local === name;
/** The import statements at the top level, in the order of the text. */
function topLines(module, text) {
    const lines = new Map();
    for (const one of module.imports) {
        if (/^[ \t]/.test(text.slice(text.lastIndexOf('\n', one.start - 1) + 1, one.start + 1)))
            continue;
        const line = lines.get(one.start) ?? { start: one.start, end: one.end, from: one.from, names: [] };
        line.names.push(one);
        lines.set(one.start, line);
    }
    return [...lines.values()].sort((a, b) => a.start - b.start);
}
function isUnused(one, module, text, removed, kept) {
    const word = new RegExp(`(?<![\\w.])${one.local}(?!\\w)`);
    if (one.local === '*' || word.test(kept) || !removed.some(({ start, end }) => word.test(text.slice(start, end))))
        return false;
    let uses = 0;
    walk(module, {
        expression(expression) {
            if (expression.is !== 'name' || expression.name !== one.local)
                return;
            if (!removed.some((span) => contains(span, expression)))
                uses += 1;
        },
    });
    return uses === 0 && !/__all__/.test(text);
}
/** Undefined where the statement stays as it is: it is written in a form that is not rewritten, or nothing changes. */
function rewritten(line, text, added, gone) {
    if (added.length === 0 && gone.length === 0)
        return undefined;
    const code = text.slice(line.start, line.end);
    if (!code.startsWith('from') || code.includes('#') || code.includes('*'))
        return undefined;
    const names = line.names
        .filter((one) => !gone.includes(one))
        .map((one) => (one.local === one.name ? one.name : `${one.name} as ${one.local}`));
    const all = [...names, ...added];
    if (all.length === 0)
        return replaceLines(text, line, '');
    const head = `${code.slice(0, code.search(/\bimport\b/))}import `;
    if (!code.includes('('))
        return { start: line.start, end: line.end, text: head + all.join(', ') };
    const newline = newlineOf(text);
    const unit = /\(\s*\n([ \t]+)/.exec(code)?.[1];
    if (unit === undefined)
        return { start: line.start, end: line.end, text: `${head}(${all.join(', ')})` };
    const comma = /,\s*\)$/.test(code) ? ',' : '';
    return {
        start: line.start,
        end: line.end,
        text: `${head}(${all.map((name) => newline + unit + name).join(',')}${comma}${newline})`,
    };
}
/** Relative imports where their order asks for it; any other after the last import of the top level. */
function newLines(lines, module, text, wanted) {
    const newline = newlineOf(text);
    const froms = [...new Set(wanted.map(({ from }) => from))];
    const code = froms.map((from) => {
        const names = wanted.filter((one) => one.from === from).flatMap(({ name }) => name ?? []);
        return { from, line: names.length > 0 ? `from ${from} import ${names.join(', ')}` : `import ${from}` };
    });
    const last = lines.at(-1);
    if (!last) {
        const at = module.body.find((one) => !isDocstring(one, module))?.start ?? text.length;
        return [{ start: at, end: at, text: `${code.map(({ line }) => line + newline).join('')}${newline}` }];
    }
    const end = lineEnd(text, last.end);
    const top = module.file.split('/')[0];
    const isOwn = (from) => from.startsWith('.') || from === 'queue_claims' || from.split('.')[0] === top;
    return code.map(({ from, line }) => {
        const next = from.startsWith('.') ? lines.find((one) => one.from.startsWith('.') && one.from > from) : undefined;
        if (next)
            return { start: next.start, end: next.start, text: line + newline };
        // The project's own imports stand apart from those of packages.
        const gap = isOwn(from) && !lines.some((one) => isOwn(one.from)) ? newline : '';
        return { start: end, end, text: gap + newline + line };
    });
}
const isDocstring = (one, module) => one === module.body[0] && one.is === 'expression' && one.value.is === 'literal';
