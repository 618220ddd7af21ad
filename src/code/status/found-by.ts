import type { Expression } from '../module.js';
import type { StoredRow } from '../recogniser.js';
import type { Scope } from '../scope.js';
import type { Calls } from './calls.js';
import type { Site } from './flow.js';
import type { ReadOperation, WriteOperation } from './operations.js';
import { manyIn, originOf } from './rows.js';

/** The query that found the row that is saved, or whose key a write names: `update({ where: { id: job.id } })`; also one out of many. */
export function foundBy({ store }: WriteOperation, site: Site, calls: Calls): ReadOperation | undefined {
  const row = store?.saves ? store.client : store?.whole;
  if (row) return queryOf(row, store!.scope, site, calls);
  for (const { attribute, value: written, scope: from } of store?.key ?? []) {
    const { value, scope } = from.follow(written);
    if (value.is !== 'member' || value.name !== attribute) continue;
    const read = queryOf(value.of, scope, site, calls);
    if (read?.store && isSameTable(read.store, store!)) return read;
  }
  return undefined;
}

/** `db.collection('jobs')` is called anew for each. */
const isSameTable = (one: StoredRow, other: StoredRow): boolean => nameOf(one) === nameOf(other);

const nameOf = ({ table, client, scope }: StoredRow): string | undefined => {
  const named = table ?? client;
  return named && (named.is === 'literal' ? String(named.value) : scope.textOf(named));
};

function queryOf(row: Expression, scope: Scope, site: Site, calls: Calls): ReadOperation | undefined {
  const { read, path, given, givenIn = scope } = originOf(row, scope, row.start, calls) ?? {};
  if (read) return path?.length === 0 ? read : undefined;
  const rows = given?.is === 'name' ? (loopedOver(given, givenIn) ?? calledBack(given, site)) : undefined;
  return rows && manyIn(rows, givenIn, calls);
}

/** `for (const job of jobs)`. */
export function loopedOver({ name, start }: Expression & { is: 'name' }, scope: Scope): Expression | undefined {
  const last = scope.definitions(name)?.all.findLast(({ at }) => at.start <= start);
  return last?.how === 'loop' && last.path.length === 0 ? last.value : undefined;
}

/** `jobs.map(async (job) => …)`, `jobs.forEach((job) => …)`. */
function calledBack({ name }: Expression & { is: 'name' }, { callbacks }: Site): Expression | undefined {
  const call = callbacks.findLast(({ arguments: [first] }) =>
    first?.value.is === 'function' ? first.value.function.parameters[0]?.name === name : false,
  );
  return call?.callee.is === 'member' && /^(map|forEach|flatMap)$/.test(call.callee.name) ? call.callee.of : undefined;
}
