import { Fields } from '../../../code/fields.js';
import type { Call, Expression } from '../../../code/module.js';
import type { StoreCondition, StoredRow, StoreRead, StoreSet, StoreWrite, Term } from '../../../code/recogniser.js';
import type { Scope, Scoped } from '../../../code/scope.js';
import { attributesOf } from '../../../code/status/exclusive.js';
import { termOf } from '../../../code/terms.js';
import { locate } from '../../../code/walk.js';
import type { Loc } from '../../../facts/index.js';
import { isStatusAttribute } from '../../../facts/phases.js';
import { compared, conditionOf, type Filter } from './filters.js';

/** One call of a database library, in parts that all of them have. */
export interface Request {
  library: string;
  call: Expression & Call;
  scope: Scope;
  client?: Expression;
  /** The model or the table, as a name that is the same for the client and for a transaction of it. */
  table?: Expression;
  filter: Filter;
  /** Where the filter is written. */
  filterAt?: Scoped;
}

export interface Sets {
  sets: StoreSet[];
  complete: boolean;
}

export const readBy = (request: Request, rowAt: readonly string[] = [], locks = false): StoreRead => ({
  is: 'read',
  rowAt,
  locks,
  row: rowOf(request, request.filter.equals),
  condition: conditionOf(request.filter),
});

/** What names the row is its key; what is also written, and every other comparison, is the condition. */
export function updateBy(
  request: Request,
  { sets, complete }: Sets,
  refused: 'answers' | readonly string[],
): StoreWrite {
  const { filter, filterAt } = request;
  const isKey = ({ attribute }: { attribute: string }): boolean =>
    !isStatusAttribute(attribute) && !sets.some((one) => one.attribute === attribute);
  const keys = filter.equals.filter(isKey);
  const lasting = keys.filter(({ attribute }) => !isMark.test(attribute));
  const key = lasting.length > 0 ? lasting : keys;
  const asked = filter.equals.filter((one) => !key.includes(one)).map((one) => compared(one.attribute, '=', one.value));
  const of = [...asked, ...filter.others];
  const condition: StoreCondition | undefined = of.length > 1 ? { is: 'and', of } : of[0];
  return {
    is: 'write',
    how: 'update',
    row: rowOf(request, key),
    sets: condition ? [...sets, ...touched(condition, sets, locate(request.call, request.scope.place))] : sets,
    complete,
    condition,
    conditionAt: condition && filterAt && locate(filterAt.value, filterAt.scope.place),
    refusal: refused === 'answers' ? [] : refused,
  };
}

/** What a holder marked the row with, asked for beside its key: `{ id, status: 'RUNNING', lockedBy, updatedAt: takenAt }`. */
const isMark = /_at$|[a-z]At$|([cC]laim(ed)?|[lL]ease|[lL]ock(ed)?|[fF]enc(e|ing))_?([tT]oken|[bB]y|[oO]wner)$/;

/** Prisma's `@updatedAt`, and the timestamps of TypeORM, Sequelize and Mongoose: with each write the library may set it. */
const touched = (condition: StoreCondition, sets: readonly StoreSet[], at: Loc): StoreSet[] =>
  [...new Set(attributesOf(condition))]
    .filter((name) => /^updated_?at$/i.test(name) && !sets.some(({ attribute }) => attribute === name))
    .map((attribute) => ({ attribute, value: { is: 'unknown' }, at, written: false }));

const rowOf = ({ library, call, scope, client, table }: Request, key: Filter['equals']): StoredRow => ({
  library,
  call,
  scope,
  client,
  table,
  key: key.map(({ attribute, value }) => ({ attribute, ...value })),
});

/** What a changed attribute becomes, where that is no plain value: Prisma's `{ increment: 1 }`. */
export type Amend = (attribute: string, given: Scoped) => Term | undefined;

/** The attributes that an object sets. */
export function setsOf(given: Scoped | undefined, until: number, amend?: Amend): Sets {
  const fields = given && Fields.ofObject(given.value, given.scope, until);
  if (!fields) return { sets: [], complete: false };
  const sets = fields.keys().map((attribute): StoreSet => {
    const { value, scope } = fields.get(attribute)!;
    const term = amend?.(attribute, { value, scope }) ?? termOf(value, scope);
    const sure = fields.sure(attribute);
    return { attribute, value: sure ? term : { is: 'unknown' }, at: locate(value, scope.place), written: true };
  });
  return { sets, complete: !fields.open };
}

/** A number that is added to what was there. */
export function raised(attribute: string, by: Scoped, sign = 1): Term {
  const term = termOf(by.value, by.scope);
  return term.is === 'value' && typeof term.value === 'number'
    ? { is: 'attribute', attribute, plus: sign * term.value }
    : { is: 'unknown' };
}

/** The name of a model or table as a text of its own. */
export const nameAs = (name: string, at: { start: number; end: number }): Expression => ({
  is: 'literal',
  value: name,
  start: at.start,
  end: at.end,
});
