import type { ClaimPlan } from '../../../code/claims/plan.js';
import { callAt } from '../../../code/claims/subject.js';
import type { Argument, Call, Entry, Expression, Module } from '../../../code/module.js';
import { keyOf, literalText } from '../../../code/walk.js';
import type { TextEdit } from '../../../facts/index.js';
import { indentUnit } from '../../../text/layout.js';
import { type Accepted, accepted } from './accepted.js';
import type { Job } from './claim.js';
import { lostBy } from './lost.js';
import { freeError, gap, tried } from './tried.js';

/** boto3: the write gets a `ConditionExpression`, and a `try` around it in which its refusal is the loser's way out. */
export function boto3Claim(job: Job, plan: ClaimPlan): TextEdit[] | string {
  const states = accepted(job);
  if (typeof states === 'string') return states;
  const lost = lostBy(plan, job.text);
  if (lost === undefined) return 'what follows the test is also done by the loser';
  const call = callAt(job.own, job.transition.call);
  const given = call && conditionFor(call, job, states);
  if (!given) return 'its expression is put together elsewhere';
  if (typeof given === 'string') return given;
  const { own, text, transition } = job;
  const refused = handler(own, transition.store!, freeError(plan, text), indentUnit(text), text);
  return [...given, ...tried(job, plan, lost, refused)];
}

/** The condition beside the UpdateExpression, and the values that it names. */
function conditionFor(call: Call, { text, transition }: Job, states: Accepted): TextEdit[] | string | undefined {
  const argument = (name: string) => call.arguments.find((one) => one.name === name);
  const update = argument('UpdateExpression');
  const names = argument('ExpressionAttributeNames')?.value;
  const values = argument('ExpressionAttributeValues')?.value;
  const written = update && tokenOf(literalText(update.value), names, transition.attribute);
  if (!update || !written || values?.is !== 'object') return undefined;
  const { entries } = values;
  const value = entries.find((entry) => keyOf(entry) === written.value);
  if (!value || entries.some(({ key }) => !key)) return undefined;
  const added: string[] = [];
  const token = (word: string): string => {
    const there = entries.find((entry) => wordOf(entry, text) === word);
    if (there) return keyOf(there)!;
    const name = freeName(
      word,
      entries.map((entry) => keyOf(entry) ?? ''),
      added,
    );
    const quote = text[value.key!.start]!;
    added.push(`${quote}${name}${quote}: ${marshalled(value.value, text)?.replace('\0', word) ?? word}`);
    return name;
  };
  const condition = expression(written.name, states, token);
  const asked = argument('ConditionExpression');
  const where = asked ? joinedTo(asked, condition, text) : besideOf(update, condition, text);
  if (!where) return 'its condition is put together elsewhere';
  return added.length > 0 ? [where, besideEntry(entries.at(-1)!, added, text)] : [where];
}

/** `#s` and `:s` of `SET #s = :s`. */
function tokenOf(update: string | undefined, names: Expression | undefined, attribute: string) {
  for (const [, name, value] of (update ?? '').matchAll(/(#?[A-Za-z_]\w*)\s*=\s*(:\w+)/g)) {
    const alias = names?.is === 'object' ? names.entries.find((entry) => keyOf(entry) === name)?.value : undefined;
    if ((alias ? literalText(alias) : name) === attribute) return { name: name!, value: value! };
  }
  return undefined;
}

function expression(name: string, { only, except }: Accepted, token: (word: string) => string): string {
  const tokens = (only ?? except!).map(token);
  if (!only) return tokens.map((one) => `${name} <> ${one}`).join(' AND ');
  return tokens.length === 1 ? `${name} = ${tokens[0]}` : `${name} IN (${tokens.join(', ')})`;
}

/** The text of an entry's value, without its type. */
function wordOf({ value }: Entry, text: string): string {
  const inner = value.is === 'object' ? value.entries.find((entry) => keyOf(entry) === 'S')?.value : value;
  return inner ? text.slice(inner.start, inner.end) : '';
}

/** `{"S": …}` around the place of the word, as the client's values are written; undefined for a Table's. */
function marshalled(value: Expression, text: string): string | undefined {
  const inner = value.is === 'object' ? value.entries.find((entry) => keyOf(entry) === 'S')?.value : undefined;
  return inner && `${text.slice(value.start, inner.start)}\0${text.slice(inner.end, value.end)}`;
}

function freeName(word: string, there: readonly string[], added: readonly string[]): string {
  const base = `:${(/(\w+)\W*$/.exec(word.replace(/\.value$/, ''))?.[1] ?? 'waiting').toLowerCase()}`;
  const isFree = (name: string) =>
    !there.includes(name) && !added.some((one) => one.includes(`${name}'`) || one.includes(`${name}"`));
  return [base, ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${base}${number}`)].find(isFree) ?? base;
}

/** A new argument behind another, on a line of its own where that one has one. */
function besideOf({ start, end, value }: Argument, condition: string, text: string): TextEdit {
  const quote = /["']/.exec(text.slice(value.start, value.end))?.[0] ?? '"';
  return { start: end, end, text: `,${gap(text, start)}ConditionExpression=${quote}${condition}${quote}` };
}

function besideEntry({ start, end }: Entry, added: readonly string[], text: string): TextEdit {
  return { start: end, end, text: added.map((one) => `,${gap(text, start)}${one}`).join('') };
}

/** A condition that is one string without alternatives is asked for as well. */
function joinedTo({ value }: Argument, condition: string, text: string): TextEdit | undefined {
  const asked = literalText(value);
  const written = text.slice(value.start, value.end);
  if (asked === undefined || /\bor\b/i.test(asked) || !/^(['"])(?!\1)[^\n]*\1$/.test(written)) return undefined;
  return { start: value.end - 1, end: value.end - 1, text: ` AND ${condition}` };
}

/** In the file's own way: by `ClientError` and its code, where that is imported; else by the client's exception. */
function handler(
  own: Module,
  { library, client }: { library: string; client?: string },
  name: string,
  unit: string,
  text: string,
): string {
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
