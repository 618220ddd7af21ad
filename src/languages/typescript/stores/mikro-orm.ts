import type { Store } from '../../../code/recogniser.js';
import { nameAs, setsOf, updateBy } from '../orm/calls.js';
import { filterOf, unread } from '../orm/filters.js';
import { isOwn } from '../orm/library.js';
import { wording } from './mongodb.js';

/**
 * MikroORM writes past its unit of work: `em.nativeUpdate(Job, { id, status: 'pending' }, { status: 'running' })` answers how many
 * rows fitted, in filters that are written as MongoDB's (https://mikro-orm.io/docs/entity-manager#updating-entities).
 */
const store: Store = {
  recognise(call, scope) {
    const { callee } = call;
    if (callee.is !== 'member' || callee.name !== 'nativeUpdate' || isOwn(call, scope)) return [];
    const given = call.arguments.map(({ value }) => value);
    // A repository knows its entity.
    const entity = given[0]?.is === 'name' && /^[A-Z]/.test(given[0].name) ? given[0] : undefined;
    const [where, data] = entity ? given.slice(1) : given;
    if (!where || !data) return [];
    const filterAt = { value: where, scope };
    const filter = filterOf(filterAt, wording) ?? { equals: [], others: [unread()] };
    const table = entity ? nameAs(entity.name, entity) : callee.of;
    const request = { library: 'mikro-orm', call, scope, client: callee.of, table, filter, filterAt };
    return [updateBy(request, setsOf({ value: data, scope }, call.start), 'answers')];
  },
};

export default store;
