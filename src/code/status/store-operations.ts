import { type Known, set, unknown } from '../../facts/index.js';
import { isClaimAttribute, isDoneFlag, isStartTime, isStatusAttribute } from '../../facts/phases.js';
import { canonical } from '../canonical.js';
import type { Expression } from '../module.js';
import type { StoreCondition, StoredRow, StoreRead, StoreSet, StoreWrite, Term } from '../recogniser.js';
import type { Scope } from '../scope.js';
import { attributesOf, exclusiveness } from './exclusive.js';
import type { Operation, RowRef } from './operations.js';
import { ownerOf, takesOver } from './owners.js';

/** A library's call in the terms of the analysis; a write that neither sets a status nor claims is none of its concern. */
export function ofStore(one: StoreRead | StoreWrite): Operation[] {
  const { call, scope } = one.row;
  const made = { call, scope, ref: refOf(one.row), store: one.row };
  if (one.is === 'read') {
    const { rowAt, columns, locks = false, condition: asked } = one;
    return [
      {
        is: 'read',
        ...made,
        rowAt,
        columns,
        locks,
        finds: (attribute) => (asked ? passing(asked, attribute) : []),
        // Who takes many rows is not kept from each of them.
        ...(asked && rowAt.at(-1) !== '0' ? { bars: (attribute) => barring(asked, attribute) } : {}),
      },
    ];
  }
  const condition = verdictOf(one);
  const status =
    one.sets.find(({ attribute }) => isStatusAttribute(attribute)) ??
    one.sets.find(isStart) ??
    (condition === 'exclusive' ? undefined : one.sets.find(isDone));
  if (!status && (condition !== 'exclusive' || gives(one))) return [];
  const conditionOn = one.condition ? [...new Set(attributesOf(one.condition))] : [];
  const attribute = status?.attribute ?? conditionOn[0] ?? '';
  const to: Known<string> = status ? statusIn(status.value, status.at) : unknown('no status is written');
  return [
    {
      is: 'write',
      ...made,
      besides: besidesOf(one, status),
      ref: { ...made.ref, whole: one.how === 'put' || one.row.whole ? wholeOf(one.row) : undefined },
      attribute,
      to,
      how: one.how,
      condition,
      conditionOn,
      conditionAt: one.conditionAt,
      from: one.condition ? passing(one.condition, attribute) : [],
      owner: ownerOf(one),
      takesOver: takesOver(one, attribute),
      // How many of several rows were changed says nothing of one of them.
      refusal: one.refusal.length > 0 ? 'throws' : one.row.key?.length === 0 ? 'unknown' : 'returns',
      known: 'store',
      own: false,
    },
  ];
}

/** `{ locked: false, lockedAt: null }`: a claim that is given back takes nothing. */
function gives({ sets }: StoreWrite): boolean {
  const marks = sets.filter(({ attribute }) => isClaimAttribute(attribute));
  return (
    marks.length > 0 && marks.every(({ value }) => value.is === 'absent' || (value.is === 'value' && !value.value))
  );
}

/** The key is no part of it: a claim names it by itself. */
function besidesOf({ sets, complete, row }: StoreWrite, status: StoreSet | undefined) {
  const keys = (row.key ?? []).map(({ attribute }) => attribute);
  const others = sets.filter((set) => set !== status && !keys.includes(set.attribute));
  const plain =
    complete && others.every(({ written, value }) => written && value.is !== 'absent' && value.is !== 'attribute');
  return plain ? others.map(({ attribute, at }) => ({ attribute, at })) : undefined;
}

/** Where no status is written, the time at which work begins may stand for one. */
const isStart = ({ attribute, value }: StoreSet): boolean => isStartTime(attribute) && value.is === 'time';

/** And the flag that what is done once was done. */
const isDone = ({ attribute, value }: StoreSet): boolean =>
  isDoneFlag(attribute) && value.is === 'value' && value.value === true;

export const statusIn = (term: Term, at: { file: string; start: number; end: number }): Known<string> =>
  term.is === 'time'
    ? set('the time', at)
    : term.is === 'value' && term.value === true
      ? set('true', at)
      : term.is === 'value' && typeof term.value === 'string'
        ? set(term.value, at)
        : unknown('it is computed', at);

/** A transaction is refused as a whole: one exclusive write in it is enough. */
function verdictOf(write: StoreWrite) {
  const verdicts = [write, ...(write.together ?? [])].map((one) =>
    one.condition ? exclusiveness({ ...one, condition: one.condition }) : 'none',
  );
  return (['exclusive', 'unknown', 'weak'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'none';
}

/** The statuses that a condition names as let through. */
function passing(condition: StoreCondition, attribute: string): string[] {
  switch (condition.is) {
    case 'compare':
      return condition.attribute === attribute && condition.operator === '=' ? textsOf([condition.value]) : [];
    case 'in':
      return condition.attribute === attribute ? textsOf(condition.values) : [];
    case 'and':
    case 'or':
      return condition.of.flatMap((one) => passing(one, attribute));
    default:
      return [];
  }
}

/** The statuses that a condition names as kept out. */
function barring(condition: StoreCondition, attribute: string): string[] {
  switch (condition.is) {
    case 'compare':
      return condition.attribute === attribute && condition.operator === '<>' ? textsOf([condition.value]) : [];
    case 'not':
      return passing(condition.of, attribute);
    case 'and':
      return condition.of.flatMap((one) => barring(one, attribute));
    default:
      return [];
  }
}

const textsOf = (terms: readonly Term[]): string[] =>
  terms.flatMap((term) => (term.is === 'value' && typeof term.value === 'string' ? [term.value] : []));

function refOf({ key, keyAt, whole: object, table, scope }: StoredRow): RowRef {
  const values = (key ?? []).map(({ attribute, value, scope: at }) => [attribute, canonical(value, at)] as const);
  const whole = keyAt && !key ? [['', canonical(keyAt, scope)] as const] : [];
  // An item that is written back is best known by the variable that holds it.
  const item = object ?? (keyAt && (keyAt.is === 'object' ? spreadIn(keyAt) : keyAt));
  // A part of the key that is the same for every row says nothing of this one.
  const varying = key?.filter(({ value }) => value.is !== 'literal') ?? [];
  const parts = varying.length > 0 ? varying : key;
  const first = item ? undefined : (parts?.find(({ attribute }) => /id$|^pk$|key$/i.test(attribute)) ?? parts?.[0]);
  // A row that is found by no key of its own is one of its table.
  const named = first ? shown(first.value, first.scope) : item && shown(item, scope);
  return {
    key: new Map([...values, ...whole]),
    table: table && canonical(table, scope),
    text: named || (table ? scope.textOf(table) : ''),
  };
}

/** A key as the code says it that is read: what a parameter was given, what a text is made of, the id of what was put together. */
function shown(value: Expression, scope: Scope): string {
  const part = (value.is === 'template' ? value.parts.find(({ is }) => is !== 'literal') : undefined) ?? value;
  const given = scope.given(part);
  if (!given) return scope.textOf(part);
  const id = given.value.is === 'object' ? idOf(given.value) : undefined;
  const text = given.value.is === 'object' ? id && shown(id, given.scope) : shown(given.value, given.scope);
  return text || scope.textOf(part);
}

const idOf = ({ entries }: Expression & { is: 'object' }): Expression | undefined =>
  entries.find(({ key }) => key?.is === 'literal' && /^_?id$|^pk$|_id$|[a-z]Id$/.test(String(key.value)))?.value;

/** `job.save()`, `Item: job`, `Item: { ...job, status }`. */
function wholeOf({ keyAt, whole, scope }: StoredRow): string | undefined {
  if (whole) return canonical(whole, scope);
  const item = keyAt?.is === 'object' ? spreadIn(keyAt) : keyAt;
  return item && canonical(item, scope);
}

function spreadIn(item: Expression & { is: 'object' }): Expression | undefined {
  const spread = item.entries.find(({ key }) => !key)?.value;
  return spread?.is === 'spread' ? spread.value : spread;
}
