import { Fields } from '../../../code/fields.js';
import type { Call, Expression } from '../../../code/module.js';
import type { Store, StoreRead, StoreWrite } from '../../../code/recogniser.js';
import type { Scope, Scoped } from '../../../code/scope.js';
import { conditionIn } from '../../../code/sql/conditions.js';
import { Reader, tokensOf } from '../../../code/sql/tokens.js';
import { literalText } from '../../../code/walk.js';
import { readBy, setsOf, updateBy } from '../orm/calls.js';
import { type Chain, chainOf, isWhole } from '../orm/chains.js';
import { type Filter, filterOf, unread, type Wording } from '../orm/filters.js';
import { isOwn, uses } from '../orm/library.js';
import { Bound, sqlText } from '../orm/sql.js';

type CallExpression = Expression & Call;

/** https://typeorm.io/docs/working-with-entity-manager/find-options#advanced-options */
const wording: Wording = {
  operators: {
    In: 'in',
    Not: 'not',
    IsNull: 'absent',
    LessThan: '<',
    LessThanOrEqual: '<=',
    MoreThan: '>',
    MoreThanOrEqual: '>=',
    Equal: '=',
  },
  called: true,
};
const library = /^(typeorm|@nestjs\/typeorm|typeorm-transactional)$/;
const reads = /^find(One)?(OrFail|By|ByOrFail)?$/;

/** TypeORM: repositories, managers and the query builder; `update` answers `affected`. */
const store: Store = {
  recognise(call, scope) {
    const { callee } = call;
    if (callee.is !== 'member' || isOwn(call, scope)) return [];
    if (reads.test(callee.name)) return read(call, scope, callee.of, callee.name);
    if (callee.name === 'update') return isTypeorm(callee.of, scope) ? update(call, scope, callee.of) : [];
    return /^(execute|getMany|get(One|RawOne)(OrFail)?)$/.test(callee.name) ? built(call, scope) : [];
  },
};

export default store;

const isTypeorm = (receiver: Expression, scope: Scope): boolean =>
  /repo(sitory)?$/i.test(lastName(receiver)) || uses(library, receiver, scope);

const lastName = (one: Expression): string => (one.is === 'name' || one.is === 'member' ? one.name : '');

/** `manager.findOne(Job, …)` names the entity first. */
const withoutEntity = (given: readonly Expression[]): readonly Expression[] =>
  given[0]?.is === 'name' && /^[A-Z]/.test(given[0].name) ? given.slice(1) : given;

function read(call: CallExpression, scope: Scope, receiver: Expression, method: string): StoreRead[] {
  const [first] = withoutEntity(call.arguments.map(({ value }) => value));
  const options = first && Fields.ofObject(first, scope, call.start);
  const by = /By/.test(method);
  const where = by && first ? { value: first, scope } : options?.get('where');
  if (!where) return [];
  const filter = filterOf(where, wording) ?? { equals: [], others: [] };
  const request = { library: 'typeorm', call, scope, client: receiver, filter };
  return [readBy(request, /One/.test(method) ? [] : ['0'], !by && (options?.has('lock') ?? false))];
}

function update(call: CallExpression, scope: Scope, receiver: Expression): StoreWrite[] {
  const [criteria, values] = withoutEntity(call.arguments.map(({ value }) => value));
  if (!criteria || !values || Fields.ofObject(values, scope)?.has('where')) return [];
  const filter = filterOf({ value: criteria, scope }, wording) ?? byKey({ value: criteria, scope });
  const request = { library: 'typeorm', call, scope, client: receiver, filter, filterAt: { value: criteria, scope } };
  return [updateBy(request, setsOf({ value: values, scope }, call.start), 'answers')];
}

const byKey = (value: Scoped): Filter => ({ equals: [{ attribute: 'id', value }], others: [] });

/** `createQueryBuilder().update(Job).set({ … }).where('id = :id', { id }).execute()`, `….setLock('pessimistic_write').getOne()`. */
function built(call: CallExpression, scope: Scope): (StoreRead | StoreWrite)[] {
  const chain = chainOf(call);
  if (!chain.named('createQueryBuilder') || !isWhole(call, scope)) return [];
  const filter = whereOf(chain, scope);
  const first = chain.named('where', 'andWhere', 'whereInIds')?.given[0];
  const filterAt = first && { value: first, scope };
  const request = { library: 'typeorm', call, scope, client: chain.root, filter, filterAt };
  const set = chain.named('update') && chain.named('set')?.given[0];
  if (set) return [updateBy(request, setsOf({ value: set, scope }, call.start), 'answers')];
  const mode = chain.named('setLock')?.given[0];
  const { name } = chain.links.at(-1)!;
  return name === 'execute'
    ? []
    : [readBy(request, name === 'getMany' ? ['0'] : [], mode !== undefined && /write/.test(literalText(mode) ?? ''))];
}

function whereOf(chain: Chain, scope: Scope): Filter {
  const filter: Filter = { equals: [], others: [] };
  for (const { name, given, call } of chain.links) {
    if (/^(orWhere|whereInIds|whereExists)/.test(name)) filter.others.push(unread(`\`${name}\` is not judged`));
    if (name !== 'where' && name !== 'andWhere') continue;
    const [condition, values] = given;
    const part =
      condition &&
      (textual(condition, parametersOf(chain, values), scope, call.start) ??
        filterOf({ value: condition, scope }, wording));
    if (!part) filter.others.push(unread());
    else {
      filter.equals.push(...part.equals);
      filter.others.push(...part.others);
    }
  }
  return filter;
}

const parametersOf = (chain: Chain, own: Expression | undefined): Expression[] => {
  const later = chain.links.flatMap(({ name, given }) =>
    /^(setParameters|where|andWhere)$/.test(name) ? given.slice(name === 'setParameters' ? 0 : 1) : [],
  );
  return own ? [own, ...later] : later;
};

function textual(condition: Expression, values: Expression[], scope: Scope, until: number): Filter | undefined {
  const text = sqlText(condition, scope);
  if (!text) return undefined;
  const given = values.flatMap((one) => Fields.ofObject(one, scope, until) ?? []);
  const bound = new Bound(undefined, text.put, (name) => given.find((one) => one.has(name))?.get(name));
  const reader = new Reader(tokensOf(text.text.replaceAll(':...', ':')));
  return bound.filter(conditionIn(reader, bound.bind));
}
