import { Fields } from '../../../code/fields.js';
import type { Argument, Call, ClassCode, Expression } from '../../../code/module.js';
import type { Store, StoreCondition, StoredRow, StoreOperation, StoreSet } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { keyOf as literalKey, locate, pathOf } from '../../../code/walk.js';
import { type Chain, chainOf, type Link } from '../queries/chain.js';
import { attributeOf, attributeTerm, sqlCondition } from '../queries/operators.js';
import { allOf, conditionOn, type Equality, keyOf, unreadable } from '../queries/statuses.js';

type CallExpression = Expression & Call;

const one = /^(first|one|one_or_none|scalar|scalar_one|scalar_one_or_none|get|get_one|get_or_404|first_or_404)$/;
const saving = /^(add|merge|add_all|commit|flush)$/;
const session = /session|^db$|^s$/i;

/**
 * SQLAlchemy's sessions, queries (1.x and Flask's) and statements (2.0). An `update` says how many rows it matched:
 * `rowcount`, what `Query.update` returns, or the rows of `returning`: https://docs.sqlalchemy.org/en/20/tutorial/data_update.html
 */
const store: Store = {
  recognise(call, scope) {
    const { callee } = call;
    if (callee.is !== 'member') return [];
    const receiver = pathOf(callee.of)?.at(-1) ?? '';
    if (saving.test(callee.name))
      return session.test(receiver) || /^(commit|flush)$/.test(callee.name) ? saveOf(call, scope) : [];
    if (callee.name === 'refresh') return isForUpdate(call) ? [locking(call, scope)] : [];
    if (/^(execute|exec|scalars?)$/.test(callee.name)) return executed(call, scope);
    if (callee.name === 'get' && session.test(receiver) && call.arguments.length >= 2) return [byKey(call, scope)];
    const chain = chainOf(call, scope);
    if (!chain.links.some(isQuery) && !pathOf(chain.root)?.includes('query')) return inStatement(call, callee, chain);
    if (callee.name === 'with_for_update') return [locking(call, scope)];
    if (callee.name === 'update') return [updateOf(chain, call, scope)];
    return one.test(callee.name) ? [readOf(chain, call, scope)] : [];
  },
};

export default store;

/** `session.query(Job)`. */
const isQuery = ({ name }: Link): boolean => name === 'query';
const isForUpdate = ({ arguments: given }: CallExpression): boolean =>
  given.some(({ name, value }) => name === 'with_for_update' && !(value.is === 'literal' && !value.value));

const locking = (call: CallExpression, scope: Scope): StoreOperation => ({
  is: 'read',
  rowAt: [],
  row: { library: 'sqlalchemy', call, scope },
  locks: true,
});

function saveOf(call: CallExpression, scope: Scope): StoreOperation[] {
  const [first] = call.arguments;
  const name = call.callee.is === 'member' ? call.callee.name : '';
  const bare = /^(commit|flush)$/.test(name);
  if (bare ? first !== undefined : !first || !pathOf(first.value)) return [];
  const instance = bare ? undefined : first!.value;
  return [{ is: 'save', row: { library: 'sqlalchemy', call, scope }, instance, refusal: ['StaleDataError'], version }];
}

/** `__mapper_args__ = {"version_id_col": version_id}`. */
function version({ body }: ClassCode): string | undefined {
  for (const one of body) {
    if (one.is !== 'assign' || one.target.is !== 'name' || one.target.name !== '__mapper_args__') continue;
    const entries = one.value.is === 'object' ? one.value.entries : [];
    const column = entries.find((entry) => literalKey(entry) === 'version_id_col')?.value;
    return column && pathOf(column)?.at(-1);
  }
  return undefined;
}

/** `session.get(Job, job_id, with_for_update=True)`. */
function byKey(call: CallExpression, scope: Scope): StoreOperation {
  const [model, id] = call.arguments as [Argument, Argument];
  const key = id.value.is === 'object' ? undefined : [{ attribute: 'pk', value: id.value, scope }];
  const row: StoredRow = { library: 'sqlalchemy', call, scope, client: model.value, table: model.value, key };
  return { is: 'read', rowAt: [], row, locks: isForUpdate(call) };
}

/** What a query's or a statement's `where`, `filter` and `filter_by` ask for. */
function asked({ links, whole }: Chain): { conditions: StoreCondition[]; equalities: Equality[] } {
  // `db` of `db.query(Job)` may be a parameter, or what `with` binds: a session holds no conditions.
  const conditions: StoreCondition[] = whole || links[0]?.name === 'query' ? [] : [unreadable];
  const equalities: Equality[] = [];
  for (const { name, call, scope } of links) {
    if (!/^(where|filter|filter_by)$/.test(name)) continue;
    for (const { name: attribute, value, spread } of call.arguments) {
      if (spread) conditions.push(unreadable);
      else if (attribute === undefined) {
        conditions.push(sqlCondition(value, scope));
        equalities.push(...equalitiesIn(value, scope));
      } else {
        conditions.push({ is: 'compare', attribute, operator: '=', value: attributeTerm(value, scope) });
        equalities.push({ attribute, value, scope });
      }
    }
  }
  return { conditions, equalities };
}

function equalitiesIn(value: Expression, scope: Scope): Equality[] {
  if (value.is === 'binary' && value.operator === '&')
    return [...equalitiesIn(value.left, scope), ...equalitiesIn(value.right, scope)];
  const isAnd = value.is === 'call' && value.callee.is === 'name' && value.callee.name === 'and_';
  if (isAnd) return value.arguments.flatMap((one) => equalitiesIn(one.value, scope));
  const attribute = value.is === 'binary' && value.operator === '==' ? attributeOf(value.left) : undefined;
  return attribute !== undefined && value.is === 'binary' ? [{ attribute, value: value.right, scope }] : [];
}

/** The model is what is queried: `query(Job)`, `Job.query`, `select(Job)`, `update(Job)`. */
function rowOf(chain: Chain, call: CallExpression, scope: Scope): StoredRow {
  const { root, links } = chain;
  const from = links.find(({ name }) => /^(query|select|update)$/.test(name))?.call.arguments[0]?.value;
  const model = from ?? (root.is === 'member' ? root.of : undefined);
  const here = chain.scope === scope && model && pathOf(model) ? model : undefined;
  const byId = links.find(({ name, call: made }) => /^get(_or_404|_one)?$/.test(name) && made.arguments.length === 1);
  const id = byId && [{ attribute: 'pk', value: byId.call.arguments[0]!.value, scope: byId.scope }];
  return { library: 'sqlalchemy', call, scope, client: here, table: here, key: id ?? keyOf(asked(chain).equalities) };
}

const isLocked = ({ links }: Chain): boolean => links.some(({ name }) => name === 'with_for_update');

const readOf = (chain: Chain, call: CallExpression, scope: Scope): StoreOperation => ({
  is: 'read',
  rowAt: [],
  row: rowOf(chain, call, scope),
  locks: isLocked(chain),
  condition: allOf(asked(chain).conditions),
});

/** `session.scalars(select(Job)…).first()`: the row stands one call behind the statement's. */
function inStatement(
  call: CallExpression,
  callee: Expression & { is: 'member' },
  { links, root, scope }: Chain,
): StoreOperation[] {
  const sent = links.find(({ name }) => /^(execute|exec|scalars)$/.test(name));
  const statement = sent && one.test(callee.name) ? sent.call.arguments[0] : undefined;
  if (callee.name === 'with_for_update' && links[0]?.name === 'select') return [locking(call, scope)];
  if (!statement || !sent || root.is === 'literal') return [];
  return statementOf(statement.value, sent.scope, call).filter(({ is }) => is === 'read');
}

/** `session.execute(update(Job).where(…).values(…))`, `session.scalar(select(Job).where(…))`. */
const executed = (call: CallExpression, scope: Scope): StoreOperation[] => {
  const [first] = call.arguments;
  const found = first ? statementOf(first.value, scope, call) : [];
  const isRow = call.callee.is === 'member' && call.callee.name === 'scalar';
  return found.filter((one) => one.is === 'write' || (one.is === 'read' && (isRow || one.locks)));
};

function statementOf(expression: Expression, scope: Scope, call: CallExpression): StoreOperation[] {
  const { value, scope: at } = scope.follow(expression);
  if (value.is !== 'call') return [];
  const chain = chainOf(value, at);
  const isUpdate =
    chain.links.some(({ name }) => name === 'update') && chain.links.some(({ name }) => name === 'values');
  if (isUpdate) return [updateOf(chain, call, scope)];
  return chain.links[0]?.name === 'select' ? [readOf(chain, call, scope)] : [];
}

function updateOf(chain: Chain, call: CallExpression, scope: Scope): StoreOperation {
  const values = chain.links.find(({ name }) => name === 'values') ?? chain.links.at(-1)!;
  const { sets, complete } = valuesOf(values);
  const { conditions } = asked(chain);
  const narrowed = chain.links.findLast(({ name }) => /^(where|filter|filter_by)$/.test(name));
  const row = rowOf(chain, call, scope);
  return {
    is: 'write',
    row: row.key ? row : { ...row, keyAt: row.table },
    how: 'update',
    sets,
    complete,
    condition: conditionOn(row, conditions),
    conditionAt: narrowed && locate(narrowed.call, narrowed.scope.place),
    refusal: [],
  };
}

/** `values(status='RUNNING')`, `update({Job.status: 'RUNNING'})`, `update({'status': 'RUNNING'})`. */
function valuesOf({ call, scope }: Link): { sets: StoreSet[]; complete: boolean } {
  const first = call.arguments.find(({ name, spread }) => name === undefined && !spread);
  const object = first && scope.follow(first.value);
  if (object?.value.is === 'object' && object.value.entries.some(({ key }) => key && attributeOf(key))) {
    const sets = object.value.entries.flatMap(({ key, value }) => {
      const attribute = key && (attributeOf(key) ?? literalKey({ key }));
      return attribute === undefined ? [] : [setOf(attribute, value, object.scope)];
    });
    return { sets, complete: sets.length === object.value.entries.length };
  }
  const fields = first
    ? Fields.ofObject(first.value, scope, call.start)
    : Fields.ofKeywords(call.arguments, scope, call.start);
  const sets = (fields?.keys() ?? []).filter((name) => first || name !== 'synchronize_session');
  return {
    sets: sets.map((attribute) => {
      const { value, scope: at } = fields!.get(attribute)!;
      const set = setOf(attribute, value, at);
      return fields!.sure(attribute) ? set : { ...set, value: { is: 'unknown' } };
    }),
    complete: fields !== undefined && !fields.open,
  };
}

const setOf = (attribute: string, value: Expression, scope: Scope): StoreSet => ({
  attribute,
  value: attributeTerm(value, scope),
  at: locate(value, scope.place),
  written: true,
});
