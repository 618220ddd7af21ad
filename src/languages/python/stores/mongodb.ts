import type { Entry, Expression } from '../../../code/module.js';
import type {
  Comparison,
  Store,
  StoreCondition,
  StoredRow,
  StoreOperation,
  StoreSet,
  Term,
} from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { termOf } from '../../../code/terms.js';
import { keyOf as literalKey, locate } from '../../../code/walk.js';
import { valueIn } from '../../../facts/index.js';
import { allOf, conditionOn, type Equality, keyOf, unreadable } from '../queries/statuses.js';

const comparisons: Record<string, Comparison> = { $eq: '=', $ne: '<>', $lt: '<', $lte: '<=', $gt: '>', $gte: '>=' };

/**
 * PyMongo (Motor's and asynchronous PyMongo's methods are the same): a filter is the condition of a write, `modified_count`
 * or the row that is given back its answer: https://pymongo.readthedocs.io/en/stable/api/pymongo/collection.html
 */
const store: Store = {
  recognise(call, scope) {
    const { callee, arguments: given } = call;
    if (callee.is !== 'member' || !/^(find_one|find_one_and_update|update_one)$/.test(callee.name)) return [];
    const argument = (name: string, index: number) =>
      given.find((one) => one.name === name)?.value ?? given.filter((one) => one.name === undefined)[index]?.value;
    const filter = argument('filter', 0);
    const asked = filter ? filtered(filter, scope) : { conditions: [], equalities: [] };
    const row: StoredRow = {
      library: 'pymongo',
      call,
      scope,
      client: callee.of,
      table: callee.of,
      key: keyOf(asked.equalities),
    };
    if (callee.name === 'find_one') return filter ? [{ is: 'read', rowAt: [], row }] : [];
    const update = argument('update', 1);
    return filter && update ? written(callee.name, row, filter, update, asked.conditions) : [];
  },
};

export default store;

function written(
  method: string,
  row: StoredRow,
  filter: Expression,
  update: Expression,
  conditions: StoreCondition[],
): StoreOperation[] {
  const { scope, call } = row;
  const { sets, complete } = operatorsIn(update, scope);
  const upserts = call.arguments.some(({ name, value }) => name === 'upsert' && valueIn(scope.fold(value)) !== false);
  const write: StoreOperation = {
    is: 'write',
    row: row.key ? row : { ...row, keyAt: row.table },
    how: 'update',
    sets,
    complete,
    // An upsert that finds nothing makes a second row.
    condition: upserts ? unreadable : conditionOn(row, conditions),
    conditionAt: locate(filter, scope.place),
    refusal: [],
  };
  return method === 'update_one' ? [write] : [write, { is: 'read', rowAt: [], row }];
}

function filtered(filter: Expression, scope: Scope): { conditions: StoreCondition[]; equalities: Equality[] } {
  const { value, scope: at } = scope.follow(filter);
  if (value.is !== 'object') return { conditions: [unreadable], equalities: [] };
  const equalities = value.entries.flatMap((entry) => {
    const attribute = literalKey(entry);
    return attribute !== undefined && !attribute.startsWith('$') && entry.value.is !== 'object'
      ? [{ attribute, value: entry.value, scope: at }]
      : [];
  });
  return { conditions: value.entries.map((entry) => conditionOf(entry, at)), equalities };
}

function conditionOf(entry: Entry, scope: Scope): StoreCondition {
  const attribute = literalKey(entry);
  if (attribute === undefined) return unreadable;
  const { value, scope: at } = scope.follow(entry.value);
  if (attribute === '$or' || attribute === '$and') {
    if (value.is !== 'list') return unreadable;
    const of = value.items.map((item) => allOf(filtered(item, at).conditions) ?? unreadable);
    return { is: attribute === '$or' ? 'or' : 'and', of };
  }
  if (attribute.startsWith('$')) return unreadable;
  if (value.is !== 'object') return compared(attribute, '=', termOf(entry.value, scope));
  const all = value.entries.map((one): StoreCondition => {
    const operator = literalKey(one) ?? '';
    if (operator === '$in' && one.value.is === 'list')
      return { is: 'in', attribute, values: one.value.items.map((item) => termOf(item, at)) };
    if (operator === '$exists') return existence(attribute, valueIn(at.fold(one.value)));
    const comparison = comparisons[operator];
    return comparison ? compared(attribute, comparison, termOf(one.value, at)) : unreadable;
  });
  return allOf(all) ?? unreadable;
}

/** MongoDB's null also matches what is absent. */
const compared = (attribute: string, operator: Comparison, value: Term): StoreCondition =>
  value.is === 'value' && value.value === null
    ? operator === '='
      ? existence(attribute, false)
      : unreadable
    : { is: 'compare', attribute, operator, value };

const existence = (attribute: string, exists: unknown): StoreCondition =>
  typeof exists !== 'boolean'
    ? unreadable
    : exists
      ? { is: 'exists', attribute }
      : { is: 'not', of: { is: 'exists', attribute } };

/** `{'$set': {'status': 'RUNNING'}, '$inc': {'attempts': 1}, '$unset': {'owner': ''}}`. */
function operatorsIn(update: Expression, scope: Scope): { sets: StoreSet[]; complete: boolean } {
  const { value, scope: at } = scope.follow(update);
  if (value.is !== 'object') return { sets: [], complete: false };
  let complete = true;
  const sets = value.entries.flatMap((entry): StoreSet[] => {
    const operator = literalKey(entry);
    const fields = at.follow(entry.value);
    if (!operator || fields.value.is !== 'object') {
      complete = false;
      return [];
    }
    return fields.value.entries.flatMap((one): StoreSet[] => {
      const attribute = literalKey(one);
      if (attribute === undefined) complete = false;
      return attribute === undefined ? [] : [setOf(operator, attribute, one.value, fields.scope)];
    });
  });
  return { sets, complete };
}

function setOf(operator: string, attribute: string, value: Expression, scope: Scope): StoreSet {
  const at = locate(value, scope.place);
  if (operator === '$set') return { attribute, value: termOf(value, scope), at, written: true };
  if (operator === '$unset') return { attribute, value: { is: 'absent' }, at, written: false };
  const by = operator === '$inc' ? valueIn(scope.fold(value)) : undefined;
  const term: Term = typeof by === 'number' ? { is: 'attribute', attribute, plus: by } : { is: 'unknown' };
  return { attribute, value: term, at, written: false };
}
