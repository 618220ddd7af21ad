import { Fields } from '../../../code/fields.js';
import type { Argument, Call, Expression } from '../../../code/module.js';
import type { Store, StoreCondition, StoredRow, StoreOperation, Term } from '../../../code/recogniser.js';
import type { Scope, Scoped } from '../../../code/scope.js';
import { type Statement, statementOf } from '../../../code/sql/statements.js';
import { inserted, type Mark } from '../../../code/sql/tokens.js';
import { termOf } from '../../../code/terms.js';
import { awaited, isFunction, locate, pathOf, walkStatements } from '../../../code/walk.js';
import { allOf, unreadable } from '../queries/statuses.js';

type CallExpression = Expression & Call;

/** The libraries' own methods, and what projects call theirs: `run_query(sql, values)`, `execute_write_statement(…)`. */
const sending =
  /^_*(a?execute|fetchrow|fetch_?one|fetchval|(\w+_)?(query|sql|statement|execute)|(execute|query|run)_\w+)$/;
const taking = /^(fetchone|first|one|one_or_none|mappings)$/;
const begins = /^\s*(select|update|with)\s/i;
const advisory = /advisory_(xact_)?lock|\bget_lock\s*\(/i;

/**
 * SQL as text: psycopg, sqlite3, asyncpg, `databases`, and SQLAlchemy's `text()`. A cursor tells how many rows an UPDATE
 * changed by an attribute of its own: where that is asked for, one with a condition is taken for a claim that is looked at.
 */
const store: Store = {
  recognise(call, scope) {
    const { callee } = call;
    if (callee.is !== 'member' && callee.is !== 'name') return [];
    const sent = sending.test(callee.name) && call.arguments.length > 0 ? call : undefined;
    const read = callee.is === 'member' && taking.test(callee.name) ? sentBefore(callee.of, scope) : undefined;
    const asked = sent ?? read;
    return asked?.arguments.length ? operation(asked, call, scope) : [];
  },
};

export default store;

/** `db.execute(…)` of `db.execute(…).fetchone()`, or what the cursor was given last. */
function sentBefore(of: Expression, scope: Scope): CallExpression | undefined {
  const value = awaited(of);
  const path = pathOf(value);
  if (path) return givenLast(path.join('.'), value.start, scope);
  if (value.is !== 'call' || value.callee.is !== 'member') return undefined;
  return value.callee.name === 'execute' ? value : sentBefore(value.callee.of, scope);
}

function givenLast(cursor: string, until: number, { place }: Scope): CallExpression | undefined {
  let last: CallExpression | undefined;
  walkStatements(place.enclosing.findLast(isFunction)?.body ?? [], place, {
    expression(one) {
      if (one.is === 'call' && one.end <= until && isSentBy(one, cursor)) last = one;
    },
  });
  return last;
}

const isSentBy = ({ callee }: CallExpression, cursor: string): boolean =>
  callee.is === 'member' && callee.name === 'execute' && pathOf(callee.of)?.join('.') === cursor;

/** How many rows were changed, and what they are, is asked of the cursor or the connection. */
function isAskedAfter(call: CallExpression, { place }: Scope): boolean {
  let asked = false;
  walkStatements(place.enclosing.findLast(isFunction)?.body ?? [], place, {
    expression(one) {
      asked ||= one.start >= call.end && one.is === 'member' && /^(rowcount|fetch\w*|statusmessage)$/.test(one.name);
      asked ||= one.start >= call.end && one.is === 'literal' && /\bchanges\(\)/.test(String(one.value));
    },
  });
  return asked;
}

function operation(asked: CallExpression, call: CallExpression, scope: Scope): StoreOperation[] {
  const texts = asked.arguments.slice(0, 2).map(({ value }) => textOf(value, scope));
  const index = texts.findIndex((one) => one !== undefined);
  const written = texts[index];
  const first = asked.arguments[index];
  if (!written || !first || !(begins.test(written.text) || asked.callee.is === 'member')) return [];
  const row: StoredRow = { library: 'sql', call, scope };
  if (advisory.test(written.text)) return [{ is: 'read', rowAt: [], row, locks: true }];
  const bound = new Map<Term, Scoped>();
  const parsed = statementOf(written.text, binding(asked, asked.arguments.slice(index), scope, written.put, bound));
  if (!parsed) return [];
  const { key, others } = narrowed(parsed, bound);
  const { start, end } = first.value;
  const table: Expression = { is: 'literal', value: parsed.table, start, end };
  const named = { ...row, table, ...(key.length > 0 ? { key } : {}) };
  if (parsed.is === 'select')
    return [{ is: 'read', rowAt: [], columns: parsed.columns, row: named, locks: parsed.locks }];
  // What may change many rows is a sweep's: `recovery/` reads those.
  if (key.length === 0) return [];
  return [
    {
      is: 'write',
      row: named,
      how: 'update',
      sets: parsed.sets.map(({ column, value }) => {
        const from = bound.get(value);
        const at = from ? locate(from.value, from.scope.place) : locate(first.value, scope.place);
        return { attribute: column, value, at, written: from !== undefined };
      }),
      complete: parsed.complete,
      condition: others && (isAskedAfter(call, scope) ? unreadable : allOf(others)),
      refusal: [],
    },
  ];
}

/** The statement with marks for what an f-string puts into it; undefined where it is computed. */
function textOf(expression: Expression, scope: Scope): { text: string; put: Scoped[] } | undefined {
  const { value, scope: at } = scope.follow(expression);
  if (value.is === 'literal') return typeof value.value === 'string' ? { text: value.value, put: [] } : undefined;
  const [only] = value.is === 'call' ? value.arguments : [];
  if (only && value.is === 'call' && /^(text|SQL)$/.test('name' in value.callee ? value.callee.name : ''))
    return textOf(only.value, at);
  if (value.is !== 'template') return undefined;
  const put: Scoped[] = [];
  const parts = value.parts.map((part) =>
    part.is === 'literal' ? String(part.value) : inserted(put.push({ value: part, scope: at }) - 1),
  );
  return { text: parts.join(''), put };
}

/** `execute(sql, (a, b))`, `execute(sql, {"id": a})`, `fetchrow(sql, a, b)`, `execute(query=sql, values={…})`. */
function binding(
  asked: CallExpression,
  [, second, ...more]: readonly Argument[],
  scope: Scope,
  put: readonly Scoped[],
  bound: Map<Term, Scoped>,
) {
  const given = second && scope.follow(second.value);
  const items =
    given?.value.is === 'list'
      ? given.value.items.map((value) => ({ value, scope: given.scope }))
      : [second, ...more].flatMap((one) => (one ? [{ value: one.value, scope }] : []));
  const named = second && Fields.ofObject(second.value, scope, asked.start);
  return ({ mark, index }: Mark): Term => {
    const word = /^(?:[:@]|%\()(\w+)/.exec(mark)?.[1];
    const one = mark.startsWith(inserted(index)) ? put[index] : word ? named?.get(word) : items[index];
    if (!one) return { is: 'unknown' };
    const term = { ...termOf(one.value, one.scope) };
    bound.set(term, one);
    return term;
  };
}

/** The row's own id, and whether more is asked of it. */
function narrowed(
  { where, table }: Statement,
  bound: ReadonlyMap<Term, Scoped>,
): {
  key: (Scoped & { attribute: string })[];
  others?: StoreCondition[];
} {
  const one = table.toLowerCase().replace(/s$/, '');
  const own = new Set(['pk', 'id', 'uuid', `${one}_id`, `${one}id`, `${one}_uuid`, `${one}uuid`]);
  const key: (Scoped & { attribute: string })[] = [];
  const others: StoreCondition[] = [];
  for (const part of parts(where)) {
    const value = part.is === 'compare' && part.operator === '=' ? bound.get(part.value) : undefined;
    if (part.is === 'compare' && value && own.has(part.attribute.toLowerCase()))
      key.push({ attribute: part.attribute, ...value });
    else others.push(part);
  }
  return { key, ...(others.length > 0 ? { others } : {}) };
}

const parts = (where: StoreCondition | undefined): StoreCondition[] =>
  where?.is === 'and' ? where.of.flatMap(parts) : where ? [where] : [];
