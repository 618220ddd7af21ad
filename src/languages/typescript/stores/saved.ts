import type { Call, Expression } from '../../../code/module.js';
import type { Store, StoreWrite } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { setsOf } from '../orm/calls.js';
import { isOwn } from '../orm/library.js';

/**
 * A row that is saved as an object: `job.save()` of Sequelize, Mongoose, TypeORM's active records and dynamoose, and
 * `repository.save(job)` of TypeORM. What was assigned before is written, whatever the row has become meanwhile.
 */
const store: Store = {
  recognise(call, scope) {
    const { callee } = call;
    if (callee.is !== 'member' || callee.name !== 'save' || isOwn(call, scope)) return [];
    const given = call.arguments.find(({ value }) => value.is === 'name')?.value;
    const object = call.arguments.at(-1)?.value;
    if (object?.is === 'object') return savedObject(call, scope, object, callee.of);
    const row = { library: 'save', call, scope, client: callee.of };
    return [{ is: 'save', row, instance: given ?? callee.of, refusal: [] }];
  },
};

export default store;

/** `repository.save({ ...job, status: 'RUNNING' })`, `repository.save({ id, status: 'RUNNING' })`. */
function savedObject(
  call: Expression & Call,
  scope: Scope,
  object: Expression & { is: 'object' },
  client: Expression,
): StoreWrite[] {
  const { sets, complete } = setsOf({ value: object, scope }, call.start);
  const key = sets.filter(({ attribute }) => /^_?id$/.test(attribute));
  const spread = object.entries.find(({ key: name }) => !name)?.value;
  const whole = spread?.is === 'spread' ? spread.value : spread;
  if (key.length === 0 && !whole) return [];
  const values = object.entries.flatMap(({ key: name, value }) =>
    name?.is === 'literal' && /^_?id$/.test(String(name.value))
      ? [{ attribute: String(name.value), value, scope }]
      : [],
  );
  return [
    {
      is: 'write',
      how: 'update',
      row: { library: 'save', call, scope, client, key: values, whole },
      sets,
      complete,
      refusal: [],
    },
  ];
}
