import { Fields } from '../../../code/fields.js';
import type { Call, Expression } from '../../../code/module.js';
import type { Store, StoreRead, StoreWrite, Term } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { isStatusAttribute } from '../../../facts/phases.js';
import { raised, readBy, setsOf, updateBy } from '../orm/calls.js';
import { filterOf, unread, type Wording } from '../orm/filters.js';
import { isOwn, uses } from '../orm/library.js';

/** https://sequelize.org/docs/v6/core-concepts/model-querying-basics/#operators, written `[Op.in]`. */
const wording: Wording = {
  operators: {
    eq: '=',
    ne: '<>',
    is: '=',
    not: 'not',
    in: 'in',
    notIn: 'not in',
    lt: '<',
    lte: '<=',
    gt: '>',
    gte: '>=',
  },
  and: 'and',
  or: 'or',
  not: 'not',
  listIsIn: true,
};
const library = /^(sequelize|sequelize-typescript|@sequelize\/core)$/;

/** Sequelize: `Model.update(values, { where })` answers `[count]`; `instance.update(values)` writes whatever is stored. */
const store: Store = {
  recognise(call, scope) {
    const { callee } = call;
    if (callee.is !== 'member' || isOwn(call, scope)) return [];
    if (/^find(ByPk|One|OrFail|All)$/.test(callee.name)) return read(call, scope, callee.of, callee.name);
    if (callee.name !== 'update') return [];
    return updateAll(call, scope, callee.of) ?? updateOne(call, scope, callee.of);
  },
};

export default store;

function read(call: Expression & Call, scope: Scope, model: Expression, method: string): StoreRead[] {
  const [first, second] = call.arguments.map(({ value }) => value);
  const byKey = method === 'findByPk';
  const options = Fields.ofObject((byKey ? second : first) ?? call, scope, call.start);
  const where = options?.get('where');
  if (!first || (!byKey && !where)) return [];
  const filter = byKey
    ? { equals: [{ attribute: 'id', value: { value: first, scope } }], others: [] }
    : (filterOf(where!, wording) ?? { equals: [], others: [] });
  const request = { library: 'sequelize', call, scope, client: model, table: model, filter };
  return [readBy(request, method === 'findAll' ? ['0'] : [], options?.has('lock') ?? false)];
}

function updateAll(call: Expression & Call, scope: Scope, model: Expression): StoreWrite[] | undefined {
  const [values, given] = call.arguments.map(({ value }) => value);
  const where = values && given && Fields.ofObject(given, scope, call.start)?.get('where');
  // A text is a condition of dynamodb-onetable.
  if (!where || where.value.is === 'literal') return undefined;
  const filter = filterOf(where, wording) ?? { equals: [], others: [unread()] };
  const request = { library: 'sequelize', call, scope, client: model, table: model, filter, filterAt: where };
  return [updateBy(request, setsOf({ value: values, scope }, call.start, amended), 'answers')];
}

/** `job.update({ status: 'RUNNING' }, { transaction })`: a row that was read before. */
function updateOne(call: Expression & Call, scope: Scope, row: Expression): StoreWrite[] {
  const [values, options] = call.arguments.map(({ value }) => value);
  if (!values || row.is !== 'name' || (options && options.is !== 'object')) return [];
  const { sets, complete } = setsOf({ value: values, scope }, call.start, amended);
  if (!sets.some(({ attribute }) => isStatusAttribute(attribute)) || !uses(library, row, scope)) return [];
  const stored = { library: 'sequelize', call, scope, whole: row };
  return [{ is: 'write', how: 'update', row: stored, sets, complete, refusal: [] }];
}

/** `sequelize.literal('attempts + 1')` is not read. */
const amended = (attribute: string, { value, scope }: { value: Expression; scope: Scope }): Term | undefined =>
  value.is === 'call' && value.callee.is === 'member' && value.callee.name === 'literal'
    ? raised(attribute, { value, scope })
    : undefined;
