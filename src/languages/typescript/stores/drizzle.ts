import { callName } from '../../../code/canonical.js';
import { Fields } from '../../../code/fields.js';
import type { Call, Expression, Module } from '../../../code/module.js';
import type { Comparison, Store, StoreCondition, StoreRead, StoreWrite } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { nameAs, readBy, setsOf, updateBy } from '../orm/calls.js';
import { type Chain, chainOf, isWhole } from '../orm/chains.js';
import { compared, type Filter, memberOf, unread } from '../orm/filters.js';

type CallExpression = Expression & Call;

/** Drizzle: `db.update(jobs).set({ … }).where(and(eq(jobs.id, id), eq(jobs.status, 'queued'))).returning()` answers the rows. */
const store: Store = {
  recognise(call, scope) {
    if (call.callee.is !== 'member') return [];
    const chain = chainOf(call);
    if (chain.named('findFirst') && chain.links.length === 1) return queried(call, scope);
    const [verb, second] = chain.links;
    const isUpdate = verb?.name === 'update' && second?.name === 'set';
    const isSelect = verb?.name === 'select' && second?.name === 'from';
    const table = isUpdate ? verb.given[0] : isSelect ? second.given[0] : undefined;
    if (!table || !isWhole(call, scope)) return [];
    return selected(call, scope, chain, table, isUpdate);
  },
};

export default store;

function selected(
  call: CallExpression,
  scope: Scope,
  chain: Chain,
  table: Expression,
  isUpdate: boolean,
): (StoreRead | StoreWrite)[] {
  const where = chain.named('where')?.given[0];
  const filter = where ? filterIn(where, scope) : { equals: [], others: [] };
  const filterAt = where && { value: where, scope };
  const request = {
    library: 'drizzle-orm',
    call,
    scope,
    client: chain.root,
    table: tableAs(table, scope.place),
    filter,
    filterAt,
  };
  const set = chain.named('set')?.given[0];
  if (isUpdate) return [updateBy(request, setsOf(set && { value: set, scope }, call.start), 'answers')];
  return [readBy(request, chain.named('get') ? [] : ['0'], chain.named('for') !== undefined)];
}

/** `db.query.jobs.findFirst({ where: eq(jobs.id, id) })`. */
function queried(call: CallExpression, scope: Scope): StoreRead[] {
  const where = call.arguments[0] && Fields.ofObject(call.arguments[0].value, scope, call.start)?.get('where');
  // Its second form, an object, and its callback are not read.
  if (where?.scope.follow(where.value).value.is !== 'call') return [];
  const model = call.callee.is === 'member' ? call.callee.of : call.callee;
  return [
    readBy({
      library: 'drizzle-orm',
      call,
      scope,
      table: tableAs(model, scope.place),
      filter: filterIn(where.value, where.scope),
    }),
  ];
}

/** `jobs` of `schema.jobs`, of `db.query.jobs`, of `import { jobs as jobsTable }`. */
const tableAs = (one: Expression, { module }: { module: Module }): Expression =>
  one.is === 'member'
    ? nameAs(one.name, one.nameAt)
    : one.is === 'name'
      ? nameAs(importedAs(one.name, module), one)
      : one;

const importedAs = (local: string, { imports }: Module): string =>
  imports.find((one) => one.local === local)?.name ?? local;

function filterIn(where: Expression, scope: Scope): Filter {
  const { value, scope: at } = scope.follow(where);
  const filter: Filter = { equals: [], others: [] };
  const call = value.is === 'call' ? value : undefined;
  const name = call && callName(call);
  const [column, operand] = call?.arguments.map((one) => one.value) ?? [];
  const attribute = column?.is === 'member' ? column.name : undefined;
  if (call && name === 'and')
    for (const part of call.arguments) {
      const inner = filterIn(part.value, at);
      filter.equals.push(...inner.equals);
      filter.others.push(...inner.others);
    }
  else if (name === 'eq' && attribute !== undefined && operand)
    filter.equals.push({ attribute, value: { value: operand, scope: at } });
  else filter.others.push(conditionIn(value, at));
  return filter;
}

const comparisons: Record<string, Comparison> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };

function conditionIn(where: Expression, scope: Scope): StoreCondition {
  const { value, scope: at } = scope.follow(where);
  if (value.is !== 'call') return unread();
  const name = callName(value);
  const given = value.arguments.map((one) => one.value);
  if (name === 'and' || name === 'or') return { is: name, of: given.map((one) => conditionIn(one, at)) };
  const [column, operand] = given;
  if (name === 'not' && column) return { is: 'not', of: conditionIn(column, at) };
  const attribute = column?.is === 'member' ? column.name : undefined;
  if (attribute === undefined) return unread();
  if (name === 'isNull') return { is: 'not', of: { is: 'exists', attribute } };
  if (name === 'isNotNull') return { is: 'exists', attribute };
  const operator = comparisons[name];
  if (!operand) return unread();
  if (operator) return compared(attribute, operator, { value: operand, scope: at });
  const list = memberOf(attribute, { value: operand, scope: at });
  return name === 'inArray'
    ? list
    : name === 'notInArray'
      ? { is: 'not', of: list }
      : unread(`\`${name}\` is not judged`);
}
