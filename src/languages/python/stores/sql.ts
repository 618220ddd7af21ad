import { Fields } from '../../../code/fields.js';
import type { Argument, Call, Expression } from '../../../code/module.js';
import type { Store, StoreCondition, StoredRow, StoreOperation, Term } from '../../../code/recogniser.js';
import type { Scope, Scoped } from '../../../code/scope.js';
import { type Statement, statementOf } from '../../../code/sql/statements.js';
import { inserted, type Mark } from '../../../code/sql/tokens.js';
import { termOf } from '../../../code/terms.js';
import { locate } from '../../../code/walk.js';
import { unreadable } from '../queries/statuses.js';

type CallExpression = Expression & Call;

const sending = /^(execute|fetchrow|fetch_?one|fetchval)$/;
const taking = /^(fetchone|first|one|one_or_none|mappings)$/;
const advisory = /advisory_(xact_)?lock|\bget_lock\s*\(/i;

/**
 * SQL as text: psycopg, sqlite3, asyncpg, `databases`, and SQLAlchemy's `text()`. A cursor tells how many rows an UPDATE
 * changed by an attribute of its own, so that one with a condition is taken for a claim that may be looked at.
 */
const store: Store = {
  recognise(call, scope) {
    const { callee } = call;
    if (callee.is !== 'member') return [];
    const sent = sending.test(callee.name) ? call : undefined;
    const read = taking.test(callee.name) ? sentBefore(callee.of) : undefined;
    const asked = sent ?? read;
    return asked?.arguments.length ? operation(asked, call, scope) : [];
  },
};

export default store;

/** `db.execute(…)` of `db.execute(…).fetchone()`. */
function sentBefore(of: Expression): CallExpression | undefined {
  const value = of.is === 'await' ? of.value : of;
  if (value.is !== 'call' || value.callee.is !== 'member') return undefined;
  return value.callee.name === 'execute' ? value : sentBefore(value.callee.of);
}

function operation(asked: CallExpression, call: CallExpression, scope: Scope): StoreOperation[] {
  const [first] = asked.arguments as [Argument];
  const written = textOf(first.value, scope);
  if (!written) return [];
  const row: StoredRow = { library: 'sql', call, scope };
  if (advisory.test(written.text)) return [{ is: 'read', rowAt: [], row, locks: true }];
  const bound = new Map<Term, Scoped>();
  const parsed = statementOf(written.text, binding(asked, scope, written.put, bound));
  if (!parsed) return [];
  const { key, others } = narrowed(parsed, bound);
  const { start, end } = first.value;
  const table: Expression = { is: 'literal', value: parsed.table, start, end };
  const named = { ...row, table, ...(key.length > 0 ? { key } : {}) };
  if (parsed.is === 'select') return [{ is: 'read', rowAt: [], row: named, locks: parsed.locks }];
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
      condition: others ? unreadable : undefined,
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
function binding(asked: CallExpression, scope: Scope, put: readonly Scoped[], bound: Map<Term, Scoped>) {
  const [, second, ...more] = asked.arguments;
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
function narrowed({ where, table }: Statement, bound: ReadonlyMap<Term, Scoped>) {
  const one = table.toLowerCase().replace(/s$/, '');
  const own = new Set(['pk', 'id', 'uuid', `${one}_id`, `${one}id`, `${one}_uuid`, `${one}uuid`]);
  const key: (Scoped & { attribute: string })[] = [];
  let others = false;
  for (const part of parts(where)) {
    const value = part.is === 'compare' && part.operator === '=' ? bound.get(part.value) : undefined;
    if (part.is === 'compare' && value && own.has(part.attribute.toLowerCase()))
      key.push({ attribute: part.attribute, ...value });
    else others = true;
  }
  return { key, others };
}

const parts = (where: StoreCondition | undefined): StoreCondition[] =>
  where?.is === 'and' ? where.of.flatMap(parts) : where ? [where] : [];
