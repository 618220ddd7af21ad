import type { Call, Expression } from '../../../code/module.js';
import type { Store, StoreRead, StoreSet, StoreWrite } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { entryOf } from '../../../code/walk.js';
import { isStatusAttribute } from '../../../facts/phases.js';
import { raised, readBy, type Sets, setsOf, updateBy } from '../orm/calls.js';
import { chainOf, isWhole, type Link } from '../orm/chains.js';
import { type Filter, filterOf, unread, type Wording } from '../orm/filters.js';

/** https://www.mongodb.com/docs/manual/reference/operator/query/ */
export const wording: Wording = {
  operators: {
    $eq: '=',
    $ne: '<>',
    $in: 'in',
    $nin: 'not in',
    $lt: '<',
    $lte: '<=',
    $gt: '>',
    $gte: '>=',
    $exists: 'exists',
  },
  and: '$and',
  or: '$or',
};

const verbs = /^(find|find(One|ById)(AndUpdate)?|update(One|Many)?)$/;

/**
 * Mongoose and MongoDB's own driver: `findOneAndUpdate` answers with the row or null, `updateOne` with `modifiedCount`, and both
 * find and change the row in one step (https://mongoosejs.com/docs/tutorials/findoneandupdate.html).
 */
const store: Store = {
  recognise(call, scope) {
    if (call.callee.is !== 'member') return [];
    const chain = chainOf(call);
    const verb = chain.links.find(({ name }) => verbs.test(name));
    const model = verb && verb.call.callee.is === 'member' ? verb.call.callee.of : undefined;
    if (!verb || !model || !isWhole(call, scope)) return [];
    const made = { call, scope, model, verb };
    return /^find(One|ById)?$/.test(verb.name) ? read(made) : write(made);
  },
};

export default store;

interface Made {
  call: Expression & Call;
  scope: Scope;
  model: Expression;
  verb: Link;
}

const requestOf = ({ call, scope, model, verb: { given } }: Made, filter: Filter) => ({
  library: 'mongodb',
  call,
  scope,
  client: model,
  table: model,
  filter,
  filterAt: { value: given[0]!, scope },
});

/** By its key, or by a filter that is no options object of another library (`{ where }`). */
function filterBy({ scope, verb: { name, given } }: Made): Filter | undefined {
  const [first] = given;
  if (!first) return undefined;
  if (/ById/.test(name)) return { equals: [{ attribute: '_id', value: { value: first, scope } }], others: [] };
  const filter = filterOf({ value: first, scope }, wording);
  return filter?.equals.some(({ attribute }) => attribute === 'where') ||
    filter?.others.some(({ is }) => is === 'unknown' && isOptions(first, scope))
    ? undefined
    : filter;
}

const isOptions = (first: Expression, scope: Scope): boolean =>
  entryOf(scope.follow(first).value, 'where') !== undefined;

function read(made: Made): StoreRead[] {
  const filter = filterBy(made);
  return filter ? [readBy(requestOf(made, filter), made.verb.name === 'find' ? ['0'] : [])] : [];
}

function write(made: Made): StoreWrite[] {
  const { call, scope, model, verb } = made;
  const [first, second] = verb.given;
  const changed = second && changesOf(second, made);
  if (first && changed) {
    const filter = filterBy(made) ?? { equals: [], others: [unread()] };
    return [updateBy(requestOf(made, filter), changed, 'answers')];
  }
  // `document.updateOne({ $set: { … } })`: the row that was read.
  const own = first && !second && verb.name === 'updateOne' && model.is === 'name' ? changesOf(first, made) : undefined;
  if (!own) return [];
  return [{ is: 'write', how: 'update', row: { library: 'mongodb', call, scope, whole: model }, ...own, refusal: [] }];
}

/** `{ $set: { status }, $inc: { version: 1 } }`, or Mongoose's plain fields; undefined where it changes nothing that can be read. */
function changesOf(given: Expression, { scope, verb }: Made): Sets | undefined {
  const { value, scope: at } = scope.follow(given);
  if (value.is !== 'object') return undefined;
  const until = verb.call.start;
  const part = (key: string) => {
    const found = entryOf(value, key);
    return found ? { value: found, scope: at } : undefined;
  };
  const isOperated = value.entries.some(({ key }) => key?.is === 'literal' && String(key.value).startsWith('$'));
  const plain = setsOf({ value, scope: at }, until);
  // `update(filter, { … })` without operators is another library's.
  if (!isOperated)
    return verb.name !== 'update' && plain.sets.some(({ attribute }) => isStatusAttribute(attribute))
      ? plain
      : undefined;
  const set = part('$set') ? setsOf(part('$set'), until) : { sets: [], complete: true };
  const raises = part('$inc') ? setsOf(part('$inc'), until, raised) : { sets: [], complete: true };
  const gone = part('$unset') ? setsOf(part('$unset'), until) : { sets: [], complete: true };
  const absent = gone.sets.map((one): StoreSet => ({ ...one, value: { is: 'absent' }, written: false }));
  const others = plain.sets.filter(({ attribute }) => !/^\$(set|inc|unset|currentDate|setOnInsert)$/.test(attribute));
  const own = others.filter(({ attribute }) => !attribute.startsWith('$'));
  const complete = plain.complete && set.complete && raises.complete && others.length === own.length;
  return { sets: [...own, ...set.sets, ...raises.sets, ...absent], complete };
}
