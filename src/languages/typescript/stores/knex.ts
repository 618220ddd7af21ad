import type { Expression } from '../../../code/module.js';
import type { Comparison, Store } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { literalText } from '../../../code/walk.js';
import { nameAs, raised, readBy, type Sets, setsOf, updateBy } from '../orm/calls.js';
import { type Chain, chainOf, isWhole, type Link } from '../orm/chains.js';
import { compared, type Filter, filterOf, memberOf, unread } from '../orm/filters.js';

const wording = { operators: {}, listIsIn: false };
const wheres = /^(and|or)?where/i;

/** Knex: `db('jobs').where({ id, status: 'queued' }).update({ … })` answers the number of rows; with `returning`, the rows. */
const store: Store = {
  recognise(call, scope) {
    if (call.callee.is !== 'member') return [];
    const chain = chainOf(call);
    const table = tableOf(chain, scope);
    if (!table || !chain.links.some(({ name }) => wheres.test(name)) || !isWhole(call, scope)) return [];
    const first = chain.links.find(({ name }) => wheres.test(name))!.given[0];
    const filterAt = first && { value: first, scope };
    const request = {
      library: 'knex',
      call,
      scope,
      client: chain.root,
      table,
      filter: whereOf(chain, scope),
      filterAt,
    };
    const update = chain.named('update');
    if (update) return [updateBy(request, changes(chain, update, scope), 'answers')];
    if (chain.named('insert', 'delete', 'del', 'count', 'increment', 'decrement')) return [];
    const locks = chain.named('forUpdate', 'forNoKeyUpdate') !== undefined;
    return [readBy(request, chain.named('first') ? [] : ['0'], locks)];
  },
};

export default store;

/** `knex('jobs')`, `db.table('jobs')`, `trx.from('jobs')`: the root is called with a table's name. */
function tableOf({ root, links }: Chain, scope: Scope): Expression | undefined {
  const from = links.find(({ name }) => /^(table|from|into)$/.test(name));
  const given =
    from?.given[0] ??
    (root.is === 'call' && !root.new && root.arguments.length === 1 ? root.arguments[0]!.value : undefined);
  const folded = given && scope.fold(given);
  return folded?.is === 'set' && typeof folded.value === 'string' && given ? nameAs(folded.value, given) : undefined;
}

function changes(chain: Chain, { given: [first, second] }: Link, scope: Scope): Sets {
  const key = first && second ? literalText(first) : undefined;
  const at = { start: first?.start ?? 0, end: second?.end ?? 0 };
  const object: Expression | undefined =
    key !== undefined && first && second
      ? { is: 'object', ...at, entries: [{ ...at, key: first, value: second }] }
      : first;
  const plain = setsOf(object && { value: object, scope }, chain.links.at(-1)!.call.start);
  const raise = chain.named('increment');
  const column = raise?.given[0] && literalText(raise.given[0]);
  if (!raise || column === undefined) return plain;
  const one = {
    attribute: column,
    value: raised(column, { value: raise.given[1]!, scope }),
    at: plain.sets[0]!.at,
    written: false,
  };
  return { ...plain, sets: [...plain.sets, one] };
}

function whereOf({ links }: Chain, scope: Scope): Filter {
  const filter: Filter = { equals: [], others: [] };
  for (const { name, given } of links) {
    if (!wheres.test(name)) continue;
    const part = clause(name.replace(/^and/, ''), given, scope) ?? {
      equals: [],
      others: [unread(`\`${name}\` is not judged`)],
    };
    filter.equals.push(...part.equals);
    filter.others.push(...part.others);
  }
  return filter;
}

const comparisons: readonly string[] = ['=', '<>', '<', '<=', '>', '>='];

function clause(method: string, given: readonly Expression[], scope: Scope): Filter | undefined {
  const [first, second, third] = given;
  const attribute = first && literalText(first)?.split('.').at(-1);
  const one = (condition: Filter['others'][number]): Filter => ({ equals: [], others: [condition] });
  if (!first) return undefined;
  switch (method.toLowerCase()) {
    case 'where': {
      if (attribute === undefined || !second) return filterOf({ value: first, scope }, wording);
      if (!third) return { equals: [{ attribute, value: { value: second, scope } }], others: [] };
      return compare(attribute, literalText(second), third, scope);
    }
    case 'wherein':
      return attribute !== undefined && second ? one(memberOf(attribute, { value: second, scope })) : undefined;
    case 'wherenot':
      return attribute !== undefined && second && !third
        ? one(compared(attribute, '<>', { value: second, scope }))
        : undefined;
    case 'wherenull':
      return attribute === undefined ? undefined : one({ is: 'not', of: { is: 'exists', attribute } });
    case 'wherenotnull':
      return attribute === undefined ? undefined : one({ is: 'exists', attribute });
    default:
      return undefined;
  }
}

function compare(attribute: string, sign: string | undefined, value: Expression, scope: Scope): Filter | undefined {
  if (sign === 'in') return { equals: [], others: [memberOf(attribute, { value, scope })] };
  const operator = sign === '!=' ? '<>' : sign;
  if (operator === undefined || !comparisons.includes(operator)) return undefined;
  if (operator === '=') return { equals: [{ attribute, value: { value, scope } }], others: [] };
  return { equals: [], others: [compared(attribute, operator as Comparison, { value, scope })] };
}
