import type { Call, Expression } from '../../../code/module.js';
import type { Comparison, Store, StoredRow, StoreOperation } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { literalText } from '../../../code/walk.js';
import { nameAs, readBy, setsOf } from '../orm/calls.js';
import { chainOf, type Link } from '../orm/chains.js';
import { compared, type Filter, memberOf, unread } from '../orm/filters.js';
import { uses } from '../orm/library.js';

const library =
  /^(firebase(-admin)?(\/firestore|\/app)?|@google-cloud\/firestore|firebase-functions.*|npm:firebase-admin.*)$/;
const comparisons: Record<string, Comparison> = { '!=': '<>', '<': '<', '<=': '<=', '>': '>', '>=': '>=' };
const transactions = /^(t|tx|txn|trx|trans|transaction)$/i;

/**
 * Firestore: `ref.update({ … })` and `batch.update(ref, { … })` write whatever the document has become. What a transaction has
 * read, `transaction.get(ref)`, is locked until it ends (https://firebase.google.com/docs/firestore/transaction-data-contention).
 */
const store: Store = {
  recognise(call, scope) {
    const { callee } = call;
    if (callee.is !== 'member' || !/^(get|update|set)$/.test(callee.name)) return [];
    const [first, ...rest] = call.arguments.map(({ value }) => value);
    const isHanded = callee.of.is === 'name' && (transactions.test(callee.of.name) || /batch$/i.test(callee.of.name));
    const reference = isHanded ? first : callee.of;
    if (!reference || (!isHanded && callee.name === 'get' && first) || !isFirestore(reference, scope)) return [];
    if (callee.name === 'get') return read(call, scope, reference, isHanded);
    return isHanded
      ? write(call, scope, reference, rest)
      : first
        ? write(call, scope, reference, [first, ...rest])
        : [];
  },
};

export default store;

/** A document, a collection or a query, by how it was made. */
const isFirestore = (reference: Expression, scope: Scope): boolean => {
  const isMade = madeBy(reference, scope).some(({ name }) => /^(collection|collectionGroup|doc)$/.test(name));
  return (isMade || isOfSnapshot(reference)) && uses(library, reference, scope);
};

/** The calls that have made a reference, from the client on: `queue.where(…)` of `const queue = db.collection('jobs')`. */
function madeBy(reference: Expression, scope: Scope, depth = 0): Link[] {
  const { value, scope: at } = scope.follow(reference);
  if (value.is !== 'call' || depth > 3) return [];
  const { root, links } = chainOf(value);
  return [...(root.is === 'name' ? madeBy(root, at, depth + 1) : []), ...links];
}

/** `snapshot.docs[0].ref`, `doc.ref`. */
const isOfSnapshot = (reference: Expression): boolean => reference.is === 'member' && reference.name === 'ref';

function read(call: Expression & Call, scope: Scope, reference: Expression, locks: boolean): StoreOperation[] {
  const asked = madeBy(reference, scope).filter(({ name }) => name === 'where');
  const { table, key } = rowOf(call, scope, reference);
  const isOne = key !== undefined;
  const filter: Filter = isOne
    ? { equals: key.map((one) => ({ attribute: one.attribute, value: one })), others: [] }
    : filterIn(asked, scope.follow(reference).scope);
  return [readBy({ library: 'firestore', call, scope, table, filter }, isOne ? [] : ['docs', '0'], locks)];
}

function filterIn(asked: readonly Link[], scope: Scope): Filter {
  const filter: Filter = { equals: [], others: [] };
  for (const { given } of asked) {
    const [attribute, operator] = given.slice(0, 2).map((one) => literalText(one));
    const value = given[2];
    const comparison = operator === undefined ? undefined : comparisons[operator];
    if (attribute === undefined || !value) filter.others.push(unread());
    else if (operator === '==') filter.equals.push({ attribute, value: { value, scope } });
    else if (operator === 'in') filter.others.push(memberOf(attribute, { value, scope }));
    else filter.others.push(comparison ? compared(attribute, comparison, { value, scope }) : unread());
  }
  return filter;
}

/** A second argument of `update` is a precondition, such as the time of the last write. */
function write(
  call: Expression & Call,
  scope: Scope,
  reference: Expression,
  [data, options]: readonly Expression[],
): StoreOperation[] {
  const { name } = call.callee as Extract<Expression, { is: 'member' }>;
  if (data?.is !== 'object' && data?.is !== 'name') return [];
  const isMerge = name === 'set' && options?.is === 'object';
  return [
    {
      is: 'write',
      how: name === 'update' || isMerge ? 'update' : 'put',
      row: rowOf(call, scope, reference),
      ...setsOf({ value: data, scope }, call.start),
      ...(name === 'update' && options ? { condition: unread('it is a precondition') } : {}),
      refusal: [],
    },
  ];
}

/** `db.collection('jobs').doc(id)` by its id; a document that a query has found by the object that holds it. */
function rowOf(call: Expression & Call, scope: Scope, reference: Expression): StoredRow {
  const row = { library: 'firestore', call, scope };
  if (reference.is === 'member' && isOfSnapshot(reference)) return { ...row, whole: reference.of };
  const links = madeBy(reference, scope);
  const name = links.findLast((one) => /^collection(Group)?$/.test(one.name))?.given[0];
  const text = name && literalText(name);
  const id = links.at(-1)?.name === 'doc' ? links.at(-1)!.given[0] : undefined;
  const path = id && literalText(id) === undefined && id.is === 'template';
  return {
    ...row,
    table: text !== undefined && name ? nameAs(text, name) : undefined,
    key: id ? [{ attribute: path ? 'path' : 'id', value: id, scope: scope.follow(reference).scope }] : undefined,
  };
}
