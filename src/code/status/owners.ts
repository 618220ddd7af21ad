import type { Owner } from '../../facts/index.js';
import type { StoreCondition, StoreWrite, Term } from '../recogniser.js';

/** `claimedBy`, `lease_owner`, `claim_token`; not the moment of a claim, nor the end of its lease. */
const names =
  /owner|token|claim(ed)?_?(by|id)|lock(ed)?_?by|lease_?id|fenc|worker(_?id)?$|task_?id$|attempt_?id|holder/i;
const isOwner = (attribute: string): boolean =>
  names.test(attribute) && !/next|page|continuation|auth|access/i.test(attribute);

/** What a write knows the holder of the job by: what its condition asks for, or else what it sets. */
export function ownerOf({ condition, sets }: Pick<StoreWrite, 'condition' | 'sets'>): Owner | undefined {
  const asked =
    condition && comparisons(condition).find(({ attribute, operator }) => operator === '=' && isOwner(attribute));
  if (asked) return { attribute: asked.attribute, by: sortOf(asked.value), text: textOf(asked.value) };
  const set = sets.filter(({ attribute, value }) => isOwner(attribute) && value.is === 'symbol');
  // A token that is new for each attempt before what is there for people to read.
  const found = set.find(({ value }) => sortOf(value) === 'attempt') ?? set[0];
  if (!found) return undefined;
  const { attribute, value, written, at } = found;
  return { attribute, by: sortOf(value), text: textOf(value), ...(written ? { at } : {}) };
}

/** `status = PROCESSING AND leaseExpiresAt < :now` as one of the ways in. */
export function takesOver({ condition, sets }: Pick<StoreWrite, 'condition' | 'sets'>, attribute: string): boolean {
  const to = sets.find((one) => one.attribute === attribute)?.value;
  if (!condition || to?.is !== 'value') return false;
  return ways(condition).some(
    (way) =>
      way.some((one) => one.attribute === attribute && one.operator === '=' && equals(one.value, to)) &&
      way.some(({ operator, value }) => operator.startsWith('<') && value.is === 'time'),
  );
}

const equals = (one: Term, other: Term & { is: 'value' }): boolean => one.is === 'value' && one.value === other.value;

type Compared = StoreCondition & { is: 'compare' };

function comparisons(condition: StoreCondition): Compared[] {
  if (condition.is === 'and' || condition.is === 'or') return condition.of.flatMap(comparisons);
  return condition.is === 'compare' ? [condition] : [];
}

/** The comparisons that have to hold together, for each alternative. */
function ways(condition: StoreCondition): Compared[][] {
  if (condition.is === 'or') return condition.of.flatMap(ways);
  if (condition.is === 'and')
    return condition.of.reduce<Compared[][]>(
      (all, one) => all.flatMap((way) => ways(one).map((more) => [...way, ...more])),
      [[]],
    );
  return condition.is === 'compare' ? [[condition]] : [[]];
}

const textOf = (term: Term): string =>
  term.is === 'symbol' ? term.text.replace(/@\d+/g, '').replace(/^this\.request/, 'self.request') : '';

/** Celery's task id and SQS's message id are the same in a redelivered duplicate and in a retry (semantics 5). */
const ofMessage = /request\.id$|(^|[._])(celery_?)?task_?id(@\d+)?$|message_?id(@\d+)?$/i;
const ofWorker = /host_?name(@\d+)?$|\.pid(@\d+)?$|^pid(@\d+)?$|getpid|worker_?(id|name)(@\d+)?$/i;

function sortOf(term: Term): Owner['by'] {
  if (term.is !== 'symbol') return 'unknown';
  if (term.sort === 'fresh') return 'attempt';
  if (ofMessage.test(term.text)) return 'message';
  return ofWorker.test(term.text) ? 'worker' : 'unknown';
}
