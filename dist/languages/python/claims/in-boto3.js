import { callAt } from '../../../code/claims/subject.js';
import { keyOf, literalText, top, walkStatements } from '../../../code/walk.js';
import { indentAt, indentUnit, laid, lineEnd, lineStart, newlineOf } from '../../../text/layout.js';
import { accepted } from './accepted.js';
import { lostBy } from './lost.js';
/** boto3: the write gets a `ConditionExpression`, and a `try` around it in which its refusal is the loser's way out. */
export function boto3Claim(job, plan) {
    const states = accepted(job);
    if (typeof states === 'string')
        return states;
    const lost = lostBy(plan, job.text);
    if (lost === undefined)
        return 'what follows the test is also done by the loser';
    const call = callAt(job.own, job.transition.call);
    const given = call && conditionFor(call, job, states);
    if (!given)
        return 'its expression is put together elsewhere';
    return typeof given === 'string' ? given : [...given, ...tried(job, plan, lost)];
}
/** The condition beside the UpdateExpression, and the values that it names. */
function conditionFor(call, { text, transition }, states) {
    const argument = (name) => call.arguments.find((one) => one.name === name);
    const update = argument('UpdateExpression');
    const names = argument('ExpressionAttributeNames')?.value;
    const values = argument('ExpressionAttributeValues')?.value;
    const written = update && tokenOf(literalText(update.value), names, transition.attribute);
    if (!update || !written || values?.is !== 'object')
        return undefined;
    const { entries } = values;
    const value = entries.find((entry) => keyOf(entry) === written.value);
    if (!value || entries.some(({ key }) => !key))
        return undefined;
    const added = [];
    const token = (word) => {
        const there = entries.find((entry) => wordOf(entry, text) === word);
        if (there)
            return keyOf(there);
        const name = freeName(word, entries.map((entry) => keyOf(entry) ?? ''), added);
        const quote = text[value.key.start];
        added.push(`${quote}${name}${quote}: ${marshalled(value.value, text)?.replace('\0', word) ?? word}`);
        return name;
    };
    const condition = expression(written.name, states, token);
    const asked = argument('ConditionExpression');
    const where = asked ? joinedTo(asked, condition, text) : besideOf(update, condition, text);
    if (!where)
        return 'its condition is put together elsewhere';
    return added.length > 0 ? [where, besideEntry(entries.at(-1), added, text)] : [where];
}
/** `#s` and `:s` of `SET #s = :s`. */
function tokenOf(update, names, attribute) {
    for (const [, name, value] of (update ?? '').matchAll(/(#?[A-Za-z_]\w*)\s*=\s*(:\w+)/g)) {
        const alias = names?.is === 'object' ? names.entries.find((entry) => keyOf(entry) === name)?.value : undefined;
        if ((alias ? literalText(alias) : name) === attribute)
            return { name: name, value: value };
    }
    return undefined;
}
function expression(name, { only, except }, token) {
    const tokens = (only ?? except).map(token);
    if (!only)
        return tokens.map((one) => `${name} <> ${one}`).join(' AND ');
    return tokens.length === 1 ? `${name} = ${tokens[0]}` : `${name} IN (${tokens.join(', ')})`;
}
/** The text of an entry's value, without its type. */
function wordOf({ value }, text) {
    const inner = value.is === 'object' ? value.entries.find((entry) => keyOf(entry) === 'S')?.value : value;
    return inner ? text.slice(inner.start, inner.end) : '';
}
/** `{"S": …}` around the place of the word, as the client's values are written; undefined for a Table's. */
function marshalled(value, text) {
    const inner = value.is === 'object' ? value.entries.find((entry) => keyOf(entry) === 'S')?.value : undefined;
    return inner && `${text.slice(value.start, inner.start)}\0${text.slice(inner.end, value.end)}`;
}
function freeName(word, there, added) {
    const base = `:${(/(\w+)\W*$/.exec(word.replace(/\.value$/, ''))?.[1] ?? 'waiting').toLowerCase()}`;
    const isFree = (name) => !there.includes(name) && !added.some((one) => one.includes(`${name}'`) || one.includes(`${name}"`));
    return [base, ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${base}${number}`)].find(isFree) ?? base;
}
/** A new argument behind another, on a line of its own where that one has one. */
function besideOf({ start, end, value }, condition, text) {
    const quote = /["']/.exec(text.slice(value.start, value.end))?.[0] ?? '"';
    return { start: end, end, text: `,${gap(text, start)}ConditionExpression=${quote}${condition}${quote}` };
}
function besideEntry({ start, end }, added, text) {
    return { start: end, end, text: added.map((one) => `,${gap(text, start)}${one}`).join('') };
}
/** What is on a line of its own goes one step further in with its statement. */
const gap = (text, start) => {
    const indent = indentAt(text, start);
    return lineStart(text, start) + indent.length === start ? newlineOf(text) + indent + indentUnit(text) : ' ';
};
/** A condition that is one string without alternatives is asked for as well. */
function joinedTo({ value }, condition, text) {
    const asked = literalText(value);
    const written = text.slice(value.start, value.end);
    if (asked === undefined || /\bor\b/i.test(asked) || !/^(['"])(?!\1)[^\n]*\1$/.test(written))
        return undefined;
    return { start: value.end - 1, end: value.end - 1, text: ` AND ${condition}` };
}
function tried({ text, own, transition }, { write, function: code }, lost) {
    const indent = indentAt(text, write.start);
    const unit = indentUnit(text);
    const newline = newlineOf(text);
    const body = text.slice(code.start, code.end);
    const name = ['error', 'refused', 'refusal'].find((one) => !new RegExp(`\\b${one}\\b`).test(body)) ?? 'exc';
    const refused = handler(own, transition.store, name, unit, text);
    const except = `${refused}\n${lost.replaceAll(/^(?=.)/gm, unit)}`;
    const end = lineEnd(text, write.end);
    return [
        { start: write.start, end: write.start, text: `try:${newline}${indent}${unit}` },
        ...innerLines(write, own, text).map((start) => ({ start, end: start, text: unit })),
        { start: end, end, text: newline + indent + laid(except, indent, newline) },
    ];
}
/** In the file's own way: by `ClientError` and its code, where that is imported; else by the client's exception. */
function handler(own, { library, client }, name, unit, text) {
    const imported = own.imports.find((one) => one.name === 'ClientError' && one.from === 'botocore.exceptions');
    if (!imported) {
        const owner = library === 'boto3.Table' ? `${client}.meta.client` : client;
        return `except ${owner}.exceptions.ConditionalCheckFailedException:`;
    }
    const q = text.split("'").length > text.split('"').length ? "'" : '"';
    const code = `${name}.response[${q}Error${q}][${q}Code${q}]`;
    return [
        `except ${imported.local} as ${name}:`,
        `${unit}if ${code} != ${q}ConditionalCheckFailedException${q}:`,
        `${unit}${unit}raise`,
    ].join('\n');
}
/** The lines of a statement behind its first, but none that begins within a string. */
function innerLines(write, own, text) {
    const strings = [];
    walkStatements([write], top(own), {
        expression(one) {
            if (one.is === 'template' || literalText(one) !== undefined)
                strings.push(one);
        },
    });
    const starts = [...text.slice(write.start, write.end).matchAll(/\n/g)].map(({ index }) => write.start + index + 1);
    return starts.filter((start) => !strings.some((one) => one.start < start && start < one.end) && /^[ \t]*\S/.test(text.slice(start)));
}
