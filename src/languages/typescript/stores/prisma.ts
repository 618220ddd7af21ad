import { Fields } from '../../../code/fields.js';
import type { Expression } from '../../../code/module.js';
import type { Store, Term } from '../../../code/recogniser.js';
import type { Scoped } from '../../../code/scope.js';
import { termOf } from '../../../code/terms.js';
import { nameAs, raised, readBy, setsOf, updateBy } from '../orm/calls.js';
import { filterOf, type Wording } from '../orm/filters.js';

const reads = /^find(Unique|First|Many)(OrThrow)?$/;
const writes = /^update(Many(AndReturn)?)?$/;

/** https://www.prisma.io/docs/orm/reference/prisma-client-reference#filter-conditions-and-operators */
export const wording: Wording = {
  operators: { equals: '=', not: 'not', in: 'in', notIn: 'not in', lt: '<', lte: '<=', gt: '>', gte: '>=' },
  and: 'AND',
  or: 'OR',
  not: 'NOT',
};

/**
 * Prisma: `prisma.job.update({ where, data })`, also of a transaction's client. `update` and a `where` with more than the key
 * throws P2025 when no row fits (from Prisma 5); `updateMany` counts.
 */
const store: Store = {
  recognise(call, scope) {
    const { callee } = call;
    if (callee.is !== 'member' || callee.of.is !== 'member' || call.arguments.length !== 1) return [];
    const isRead = reads.test(callee.name);
    if (!isRead && !writes.test(callee.name)) return [];
    const fields = Fields.ofObject(call.arguments[0]!.value, scope, call.start);
    const where = fields?.get('where');
    if (!fields || !where || (!isRead && !fields.has('data'))) return [];
    const filter = filterOf(where, wording) ?? { equals: [], others: [{ is: 'unknown', why: 'it is computed' }] };
    const table = nameAs(callee.of.name, callee.of.nameAt);
    const request = { library: '@prisma/client', call, scope, client: callee.of.of, table, filter, filterAt: where };
    if (isRead) return [readBy(request, callee.name === 'findMany' ? ['0'] : [])];
    const sets = setsOf(fields.get('data'), call.start, amended);
    return [updateBy(request, sets, callee.name === 'update' ? ['P2025'] : 'answers')];
  },
};

export default store;

/** `{ set: 'RUNNING' }`, `{ increment: 1 }`. */
function amended(attribute: string, given: Scoped): Term | undefined {
  const { value, scope } = given.scope.follow(given.value);
  if (value.is !== 'object') return undefined;
  const [entry] = value.entries;
  const by = (one: Expression) => ({ value: one, scope });
  const key = entry?.key?.is === 'literal' ? entry.key.value : undefined;
  if (key === 'increment' || key === 'decrement')
    return raised(attribute, by(entry!.value), key === 'increment' ? 1 : -1);
  return key === 'set' ? termOf(entry!.value, scope) : { is: 'unknown' };
}
