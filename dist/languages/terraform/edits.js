import { indentAt, indentUnit, lineEnd, lineStart, newlineOf } from '../../text/layout.js';
import { attribute, attributesIn, within } from './syntax.js';
/** Attributes that are lists; what is written to them is one item. */
const lists = new Set(['function_response_types']);
/** Another number in the place of one, or one more attribute; everything around it stays. */
export function editTerraform({ text }, change, { blocks }) {
    const skip = (skipped) => ({ skipped, at: change.at });
    const { start, end } = change.at;
    if (change.do === 'set') {
        const values = blocks.flatMap((block) => [...attributesIn(block)].flatMap(({ value }) => [...within(value)]));
        const value = values.find((one) => one.start === start && one.end === end);
        if (value?.is !== 'literal')
            return skip('the value is computed; change it by hand');
        const quote = text[start] === '"' ? '"' : '';
        const to = quote + String(change.to) + quote;
        return text.slice(start, end) === to ? [] : [{ start, end, text: to }];
    }
    const block = blocks.find((one) => one.start === start && one.end === end);
    if (change.do !== 'add' || !block)
        return skip('no block stands there');
    if (attribute(block, change.key))
        return skip(`${change.key} is there already`);
    const written = typeof change.to === 'string' ? JSON.stringify(change.to) : String(change.to);
    return added(text, block, change.key, lists.has(change.key) ? `[${written}]` : written);
}
/** Behind the last attribute, laid out as `terraform fmt` leaves it. */
function added(text, block, key, value) {
    const newline = newlineOf(text);
    const last = block.attributes.at(-1);
    if (!last || lineStart(text, last.start) === lineStart(text, block.start)) {
        const from = text.indexOf('{', block.header.end) + 1;
        const inner = indentAt(text, block.start) + indentUnit(text);
        const rest = text.slice(from, block.end - 1).trim();
        const body = [...(rest === '' ? [] : [rest]), `${key} = ${value}`]
            .map((line) => `${inner}${line}${newline}`)
            .join('');
        return block.blocks.length > 0
            ? [{ start: from, end: from, text: `${newline}${inner}${key} = ${value}${newline}` }]
            : [{ start: from, end: block.end - 1, text: `${newline}${body}${indentAt(text, block.start)}` }];
    }
    const indent = indentAt(text, last.start);
    const behind = lineEnd(text, last.end);
    const column = alignment(text, last.start, last.end);
    // Where the name is longer than those above, a blank line keeps them as they are aligned.
    const fits = column !== undefined && key.length <= column;
    const line = `${indent}${fits ? key.padEnd(column) : key} = ${value}`;
    return [{ start: behind, end: behind, text: `${fits ? newline : newline + newline}${line}` }];
}
/** How wide the names are in the lines that an attribute is aligned with; undefined for one of several lines. */
function alignment(text, start, end) {
    const line = text.slice(start, end);
    return line.includes('\n') ? undefined : line.indexOf('=') - 1;
}
