import { type Transition, valueIn } from '../../facts/index.js';
import { phaseOf, sameStatus } from '../../facts/phases.js';
import { awaited, locate } from '../walk.js';
import { onTheWay } from './behind.js';
import type { Calls } from './calls.js';
import { isQuiet } from './effects.js';
import type { Site } from './flow.js';
import { loopedOver } from './found-by.js';
import { type Held, keyOf, type Later, laterThan, transitionOf } from './held.js';
import type { RowRef, WriteOperation } from './operations.js';

type ByPlace = ReadonlyMap<string, readonly Transition[]>;

/** The writes of a claimed row that its holder makes: the id of the write -> the id of the claim. */
export function writesAfter(held: Held, calls: Calls, transitions: ByPlace): Map<string, string> {
  const found = new Map<string, string>();
  const claim = transitionOf(held, transitions);
  if (!claim) return found;
  const all = [...laterThan(held, calls)];
  const givenBack: Site[] = [];
  let own = held.site;
  for (const later of all) {
    const { site, scope } = later;
    if (later.flow === held.flow) own = site;
    const isFree = isAtOnce(later, all) || givenBack.some((one) => one !== own && onTheWay(one, own));
    const here = transitions.get(keyOf(locate(site.call, site.place))) ?? [];
    if (here.length === 0 || isFree) continue;
    for (const one of calls.of(site.call, scope))
      if (
        one.is === 'write' &&
        (isSameRow(held.operation.ref, one.ref) || isOneOf(held, one, site)) &&
        isSameStatus(held, one)
      ) {
        if (givesBack(one, held)) givenBack.push(own);
        const write = here.find(({ to }) => valueIn(to) === valueIn(one.to));
        if (write) found.set(write.id, claim.id);
      }
  }
  return found;
}

/** Of the holder alone, to a status that lets others in: what follows is as free to write as anybody. */
function givesBack({ from, to }: WriteOperation, { operation }: Held): boolean {
  const claimed = operation.is === 'write' ? valueIn(operation.to) : undefined;
  const next = valueIn(to);
  return (
    claimed !== undefined &&
    from.length > 0 &&
    from.every((one) => sameStatus(one, claimed)) &&
    (next === undefined || phaseOf(next) === 'waiting')
  );
}

/** Nothing is done between the claim and the write, nor for what is written: there was no time to lose the job in. */
function isAtOnce({ site, flow }: Later, all: readonly Later[]): boolean {
  const [first] = all;
  const own = all.filter((one) => one.flow === flow && one.site !== site && one.site.call.start < site.call.end);
  return first?.flow === flow && own.every((one) => isQuiet(one.site.call) || isInOtherBranch(one.site, site));
}

const isInOtherBranch = (one: Site, other: Site): boolean =>
  one.steps.some(({ statement }, at) => {
    const [mine, others] = [one.steps[at + 1]?.block, other.steps[at + 1]?.block];
    return statement.is === 'if' && statement === other.steps[at]?.statement && mine !== others;
  });

function isSameStatus({ operation }: Held, write: WriteOperation): boolean {
  return operation.is === 'claim' || write.known === 'shape' || write.attribute === operation.attribute;
}

/** Tables that are known differ, or a key does: another row. A function of unknown shape is given the id alone. */
function isSameRow(one: RowRef, other: RowRef): boolean {
  if (one.table !== undefined && other.table !== undefined && one.table !== other.table) return false;
  if (one.key.has('') || other.key.has('')) {
    const values = [...other.key.values()];
    return [...one.key.values()].some((value) => values.includes(value));
  }
  const common = [...one.key].filter(([attribute]) => other.key.has(attribute));
  return common.length > 0 && common.every(([attribute, value]) => other.key.get(attribute) === value);
}

/** `for (const job of await claimBatch()) …`: a claim of many rows names none, but gives them back. */
function isOneOf({ operation, site }: Held, { ref, store }: WriteOperation, later: Site): boolean {
  const { key, table } = operation.ref;
  if (key.size > 0 || (table !== undefined && ref.table !== undefined && table !== ref.table)) return false;
  // What a transaction around both has locked is its own until it ends.
  if (site.callbacks.some((one) => later.callbacks.includes(one))) return false;
  return (store?.key ?? []).some(({ value: written, scope: from }) => {
    const { value, scope } = from.follow(written);
    const row = value.is === 'member' && value.of.is === 'name' ? value.of : undefined;
    const rows = row && loopedOver(row, scope);
    const only = rows?.is === 'name' ? scope.definitions(rows.name)?.all.at(-1)?.value : rows;
    return only !== undefined && awaited(only) === site.call;
  });
}
