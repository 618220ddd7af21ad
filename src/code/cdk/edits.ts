import type { Change, Fact, TextEdit } from '../../facts/index.js';
import type { Expression, Module } from '../module.js';
import { pathOf, walk } from '../walk.js';
import { wordedSeconds } from '../worded-duration.js';
import { camel } from './names.js';

const units: Record<string, number> = { millis: 0.001, seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/** `Duration.minutes(5)`, whatever the library is called here. */
const isDuration = (value: Expression): value is Expression & { is: 'call' } =>
  value.is === 'call' &&
  value.callee.is === 'member' &&
  /(?:^|\.)duration$/i.test(pathOf(value.callee.of)?.join('.') ?? '');

/** Another number of seconds in a duration: in its own unit where that leaves it whole. */
export function durationEdits(value: Expression, to: number): TextEdit[] | string | undefined {
  if (!isDuration(value) || value.callee.is !== 'member') return undefined;
  const { name, nameAt } = value.callee;
  const amount = value.arguments[0]?.value;
  if (amount?.is !== 'literal') return 'the duration is computed; change it by hand';
  const factor = Object.hasOwn(units, name) ? units[name]! : undefined;
  const whole = factor !== undefined && Number.isInteger(to / factor);
  const edits = [
    ...(whole ? [] : [{ start: nameAt.start, end: nameAt.end, text: 'seconds' }]),
    { start: amount.start, end: amount.end, text: String(whole ? to / factor : to) },
  ];
  return whole && amount.value === to / factor ? [] : edits;
}

type Addition = Change & { do: 'add' };

/** What is written for a property that is added to a construct, as code or as a text; undefined where it is none. */
export function addition(
  change: Addition,
  holder: Expression | undefined,
  module: Module,
  facts: readonly Fact[],
): { value?: string; text?: string; imports: boolean } | undefined {
  const yes = module.language === 'python' ? 'True' : 'true';
  const key = camel(change.key);
  if (key === 'reportBatchItemFailures' || key === 'partialResponses') return { value: yes, imports: false };
  if (key === 'functionResponseTypes' && module.language !== 'python')
    return { value: `['${change.to}']`, imports: false };
  if (key === 'functionResponseTypes') return { value: `["${change.to}"]`, imports: false };
  if (!/^visibilityTimeout(?:Seconds)?$/.test(key) || !isOfQueue(change, facts)) return undefined;
  if (isMadeBy(/(?:^|\.)sst\.aws\.Queue$/, module, holder))
    return { text: wordedSeconds(Number(change.to)), imports: false };
  if (key === 'visibilityTimeoutSeconds' || isMadeBy(/(?:^|\.)CfnQueue$/, module, holder))
    return { value: String(change.to), imports: false };
  const name = durationName(module);
  return { value: `${name ?? 'Duration'}.seconds(${change.to})`, imports: name === undefined };
}

const isOfQueue = ({ at }: Addition, facts: readonly Fact[]): boolean =>
  facts.some((fact) => {
    const room = fact.kind === 'queue' && fact.visibility.is === 'default' ? fact.visibility.add?.at : undefined;
    return room?.file === at.file && room.start === at.start && room.end === at.end;
  });

/** `CfnQueue` takes a number. */
function isMadeBy(name: RegExp, module: Module, holder: Expression | undefined): boolean {
  let found = false;
  walk(module, {
    expression(one) {
      if (one.is !== 'call' || !name.test(pathOf(one.callee)?.join('.') ?? '')) return;
      found ||= one === holder || one.arguments.some(({ value }) => value === holder);
    },
  });
  return found;
}

/** How the file says `Duration`: as it does already, or by what it imports. */
function durationName(module: Module): string | undefined {
  let used: string | undefined;
  walk(module, {
    expression(one) {
      if (isDuration(one) && one.callee.is === 'member') used ??= pathOf(one.callee.of)?.join('.');
    },
  });
  if (used !== undefined) return used;
  const imported = module.imports.find(({ from, name }) => name === 'Duration' && isCore(from));
  if (imported) return imported.local;
  const whole = module.imports.find(
    ({ from, name }) => (name === '*' && isCore(from)) || (name === 'core' && from === 'aws_cdk'),
  );
  return whole && `${whole.local}.Duration`;
}

/** The library that has `Duration`: of v2 and of v1. */
export const isCore = (from: string): boolean => /^(?:aws-cdk-lib|@aws-cdk\/core|aws_cdk|aws_cdk\.core)$/.test(from);

/** Where `Duration` comes from in this file. */
export function coreOf({ imports, language }: Module): string {
  const first = imports.find(({ from }) => isCore(from));
  const old = imports.some(({ from }) => from.startsWith('@aws-cdk/aws-'));
  return first?.from ?? (language === 'python' ? 'aws_cdk' : old ? '@aws-cdk/core' : 'aws-cdk-lib');
}
