import type { Fact, Loc } from '../../facts/index.js';
import { valueIn } from '../../facts/index.js';
import { phaseOf } from '../../facts/phases.js';
import { callName, canonical, importedName } from '../canonical.js';
import type { Call, Expression } from '../module.js';
import { Scope } from '../scope.js';
import { keyOf, locate, partsOf } from '../walk.js';
import { onTheWay } from './behind.js';
import type { Calls } from './calls.js';
import { contains, type Flow, type Site } from './flow.js';
import { mentions } from './result-use.js';
import { originOf } from './rows.js';
import { writtenLate } from './sessions.js';

/** Celery's calls, SQS's and Bull's; `delay_on_commit` and what stands in `on_commit(…)` wait for the row by themselves. */
const celery = /(^|\.)(delay|apply_async|send_task)$/;
const bull = /(^|\.)add(Bulk)?$/;
const sqs =
  /(^|\.)(SendMessageCommand|SendMessageBatchCommand|send_message|send_message_batch|sendMessage|sendMessageBatch)$/;

/** The messages whose row is written after them in the same function, or is not yet to be seen. */
export function sendsIn(flow: Flow, calls: Calls): Fact[] {
  return flow.sites.flatMap((site) => {
    const scope = new Scope(calls.base, site.place);
    if (!isSend(site.call, scope) || isDeferred(site)) return [];
    const sent = partsSent(site, scope, calls);
    const late = laterRow(site, sent, flow, calls) ?? writtenLate(site, sent, flow);
    if (!late) return [];
    const at = locate(site.call, site.place);
    return [
      {
        kind: 'send' as const,
        id: `send:${at.file}:${at.start}`,
        at,
        language: site.place.module.language,
        name: callName(site.call).replace(/^\./, ''),
        carries: late.carries,
        within: flow.code?.name ?? 'the module',
        row: late.row,
        ...(late.transaction ? { transaction: late.transaction } : {}),
      },
    ];
  });
}

export interface Sent {
  expression: Expression;
  /** Equal for equal values. */
  value: string;
  text: string;
}

export interface LateRow {
  carries: string;
  row: (Fact & { kind: 'send' })['row'];
  transaction?: Loc;
}

function isSend(call: Expression & Call, scope: Scope): boolean {
  const name = callName(call);
  if (call.new) return false;
  if (celery.test(name)) return call.callee.is === 'member' && call.arguments.length > 0;
  // `add` of a set has one argument.
  if (bull.test(name)) return call.callee.is === 'member' && !!call.arguments[1] && mentions(call.callee.of, /queue$/i);
  if (/(^|\.)send$/.test(name)) {
    const given = call.arguments[0] && scope.follow(call.arguments[0].value);
    return given?.value.is === 'call' && given.value.new === true && sqs.test(importedName(given.value, given.scope));
  }
  return (
    sqs.test(name) &&
    call.arguments.some(({ name: key, value }) => /^(QueueUrl|MessageBody|Entries)$/.test(key ?? '') || hasQueue(value))
  );
}

const hasQueue = (value: Expression): boolean =>
  value.is === 'object' && value.entries.some((entry) => keyOf(entry) === 'QueueUrl' || keyOf(entry) === 'MessageBody');

const isDeferred = ({ callbacks }: Site): boolean =>
  callbacks.some((call) => /on_?commit|after_?commit|defer|setTimeout|run_after/i.test(callName(call)));

/** What the message is made of: names and members that may be ids. */
function partsSent({ call }: Site, scope: Scope, calls: Calls): Sent[] {
  const found: Sent[] = [];
  const visit = (one: Expression, at: Scope, depth: number): void => {
    if (depth > 10) return;
    if (one.is === 'name' || one.is === 'member' || one.is === 'index')
      for (const value of [canonical(one, at), ...keyRead(one, at, calls)])
        found.push({ expression: one, value, text: at.textOf(one) });
    const behind = one.is === 'name' ? at.follow(one) : undefined;
    if (behind && behind.value !== one && ['object', 'call', 'list', 'template'].includes(behind.value.is))
      visit(behind.value, behind.scope, depth + 1);
    if (one.is === 'member' || one.is === 'index') return;
    for (const part of one.is === 'call' ? one.arguments.map(({ value }) => value) : partsOf(one))
      visit(part, at, depth + 1);
  };
  for (const { value } of call.arguments) visit(value, scope, 0);
  return found;
}

/** `job.id` of the row that was read by its id. */
function keyRead(one: Expression, scope: Scope, calls: Calls): string[] {
  if (one.is !== 'member' || !/^_?id$/.test(one.name)) return [];
  const { read, path } = originOf(one, scope, one.start, calls) ?? {};
  return path?.length === 1 ? [...(read?.ref.key.values() ?? [])] : [];
}

/** A put of the row, or the write of the status in which it waits, after the message on the same way. */
function laterRow(site: Site, sent: readonly Sent[], flow: Flow, calls: Calls): LateRow | undefined {
  for (const later of flow.sites) {
    if (later.call.start < site.call.end || !onTheWay(site, later)) continue;
    if (isInHandler(site, later)) continue;
    for (const one of calls.of(later.call, new Scope(calls.base, later.place))) {
      if (one.is !== 'write' || one.condition !== 'none') continue;
      const phase = phaseOf(valueIn(one.to) ?? '');
      // One of many messages about a job at work is a part of it.
      const isBusy = phase === 'busy' && site.place.module.language === 'python' && !isRepeated(site, later);
      if (one.how !== 'put' && phase !== 'waiting' && !isBusy) continue;
      const part = sent.find(
        ({ value, text }) => /id|key|pk|uuid|ref/i.test(text) && [...one.ref.key.values()].includes(value),
      );
      const comes = one.how !== 'put' && phase === 'busy' ? 'over' : 'later';
      if (part) return { carries: part.text, row: { at: locate(later.call, later.place), comes } };
    }
  }
  return undefined;
}

/** The message is sent in a loop that the write stands behind. */
const isRepeated = (site: Site, { steps }: Site): boolean =>
  site.steps.some(({ statement }) => statement.is === 'loop' && !steps.some((step) => step.statement === statement));

/** What is written where the sending failed. */
const isInHandler = (site: Site, later: Site): boolean =>
  later.steps.some(
    ({ statement, into }) =>
      statement.is === 'try' && into !== undefined && into !== statement.body && contains(statement, site.call),
  );
