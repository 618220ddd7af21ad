import { valueIn } from './known.js';
import type { Effect, Guard, Transition } from './model.js';
import {
  isClaimAttribute,
  isDoneFlag,
  isJobLike,
  isMoneyLike,
  isStartTime,
  isStatusAttribute,
  phaseOf,
  sameStatus,
} from './phases.js';

/** Why a write of a status excludes nobody (semantics 7, QL002); the letters are the page's. */
export type ClaimFault =
  /** a: the status is read and tested, then written whatever it has become. */
  | { is: 'read-then-write'; guard: Guard; to: string }
  /** b: a handler writes that it works on the job, whoever else does. */
  | { is: 'unconditional'; to: string; handler: string }
  /** c: the claim's answer is not looked at. */
  | { is: 'unused' }
  /** d: the condition still holds after the write. */
  | { is: 'weak'; to: string }
  /** e: something that must not be done twice is done before the claim. */
  | { is: 'late'; before: Effect };

/** Undefined where nothing is wrong, or where that is not known. */
function claimFault(one: Transition): ClaimFault | undefined {
  const to = valueIn(one.to);
  if (one.condition === 'exclusive') return faultOfClaim(one, to);
  if (to === undefined || one.behindClaim || (one.condition !== 'none' && one.condition !== 'weak')) return undefined;
  if (isStartTime(one.attribute))
    return one.guard?.sense === 'passes-on' && one.guard.exit !== 'enclosing' && isWork(one)
      ? { is: 'read-then-write', guard: one.guard, to }
      : undefined;
  if (isDoneFlag(one.attribute))
    return one.guard?.sense === 'passes-on' && one.effect && one.unclaimedIn !== undefined
      ? { is: 'read-then-write', guard: one.guard, to }
      : undefined;
  const busy = phaseOf(to) === 'busy';
  if (busy && one.condition === 'weak' && meansToClaim(one, to)) return { is: 'weak', to };
  if (one.guard && (busy ? startsWork(one.guard, to) && isWork(one) : finishesOnce(one, one.guard, to)))
    return { is: 'read-then-write', guard: one.guard, to };
  if (busy && !one.guard && one.how === 'update' && one.unclaimedIn !== undefined && !isFence(one, to))
    return { is: 'unconditional', to, handler: one.unclaimedIn };
  return undefined;
}

function faultOfClaim(one: Transition, to: string | undefined): ClaimFault | undefined {
  if (!claimsWork(one, to)) return undefined;
  if (one.outcome === 'unused' && !isLockElsewhere(one)) return { is: 'unused' };
  return one.before ? { is: 'late', before: one.before } : undefined;
}

/** A function that takes a lock for its caller waits for it, or throws: its answer is another. */
const isLockElsewhere = ({ attribute, writtenAt }: Transition): boolean =>
  attribute === 'lock' && writtenAt !== undefined;

/** A fault, and the writes that have it: calls of one function that writes, behind one test, are one. */
interface Faulty {
  fault: ClaimFault;
  writes: [Transition, ...Transition[]];
}

export function claimFaults(all: readonly Transition[]): Faulty[] {
  const faults = new Map<string, Faulty>();
  for (const one of all) {
    const fault = claimFault(one);
    if (!fault) continue;
    const { id, guard, writtenAt } = one;
    const places = guard && writtenAt ? [guard.test, writtenAt] : [];
    const key = places.map(({ file, start }) => `${file}:${start}`).join() || id;
    const known = faults.get(key);
    if (known) known.writes.push(one);
    else faults.set(key, { fault, writes: [one] });
  }
  return [...faults.values()];
}

/** The query that found the row asked for its status: it reads and tests at once. */
export const isAsked = ({ read, test }: Guard): boolean => read.file === test.file && read.start === test.start;

/** What is done twice is done before the write: a condition on that keeps nobody from it. */
export const isTooLate = ({ effect, unclaimedIn, call }: Transition): boolean =>
  effect !== undefined && unclaimedIn === undefined && effect.at.file === call.file && effect.at.start < call.start;

/** What ends a job, or only makes sure of a row, starts no work that the loser would do again. */
const claimsWork = (one: Transition, to: string | undefined): boolean =>
  to === undefined ? one.known !== 'store' || one.conditionOn.some(isClaimAttribute) : phaseOf(to) === 'busy';

/** A condition on the status, a lease or a version was meant to exclude; that the row exists was not. */
const meansToClaim = (one: Transition, to: string): boolean =>
  !isFence(one, to) &&
  one.conditionOn.some((name) => isStatusAttribute(name) || isClaimAttribute(name) || /version/i.test(name));

/** The job is at work before and after: the holder of a claim makes itself sure of it. */
const isFence = (one: Transition, to: string): boolean =>
  (valueIn(one.from) ?? []).some((status) => sameStatus(status, to)) && (valueIn(one.from) ?? []).length === 1;

/**
 * Objects of all kinds are saved with a status: an account that is locked, or a device that is busy, is no job. It is one
 * in a handler, or by its name.
 */
const isWork = ({ unclaimedIn, subject, within, store }: Transition): boolean =>
  !store?.saves || unclaimedIn !== undefined || isJobLike(`${subject} ${within} ${store?.table ?? ''}`);

/**
 * A guard that only a job at work passes takes a step of it, and one that lets pass what is then written means to: it
 * starts a job that stopped again. Every other guard lets work begin.
 */
const startsWork = ({ sense, statuses }: Guard, to: string): boolean =>
  sense === 'leaves-on' ||
  !statuses.every((status) => phaseOf(status) === 'busy' || statuses.some((one) => sameStatus(one, to)));

/**
 * Work between two statuses with no busy one: the guard is false on what is written, so it was meant to let one pass. A user's
 * cancellation, a failure and a return to the queue may be written twice without harm; so may the rest, but for what a worker
 * gets, or for what is done beside the write.
 */
function finishesOnce(one: Transition, { sense, statuses }: Guard, to: string): boolean {
  if (one.effect && isPutBack(sense, statuses, to)) return sends.test(one.effect.name) && isJobLike(nameOf(one));
  if (!isFinished(to)) return false;
  const named = statuses.some((status) => sameStatus(status, to));
  const isDelivered = one.effect !== undefined && one.webhook !== undefined;
  const isDoneTwice = one.effect !== undefined && isMoneyLike(nameOf(one));
  if (sense === 'leaves-on') return named && (one.unclaimedIn !== undefined || isDelivered || isDoneTwice);
  if (!named && isDelivered) return true;
  const phases = statuses.map(phaseOf);
  // What has failed is tried again by the next delivery, as it waits.
  const mayFrom = (phase: string): boolean => phase === 'waiting' || (phase === 'failed' && one.effect !== undefined);
  const fromWaiting = !named && phases.includes('waiting') && phases.every(mayFrom);
  // What TypeScript does beside the write is waited for, and so seen: a form that only changes a status may do it twice.
  const isSeen = one.language === 'python' || one.effect !== undefined;
  const isWork = isSeen && isJobLike(`${one.subject} ${one.within}`);
  return fromWaiting && (one.unclaimedIn !== undefined || isWork || isDoneTwice);
}

const sends =
  /(^|\.)(add(Bulk)?|(enqueue|publish|dispatch|trigger|schedule|sendMessage|sendTo)\w*|invoke|delay|performAsync)$/;

/** A job that has failed is started again: what is sent for it beside the write is sent twice. */
const isPutBack = (sense: Guard['sense'], statuses: readonly string[], to: string): boolean =>
  sense === 'passes-on' &&
  phaseOf(to) === 'waiting' &&
  statuses.some((status) => phaseOf(status) === 'failed') &&
  statuses.every((status) => /^(failed|dropped)$/.test(phaseOf(status)));

const isFinished = (to: string): boolean => /^(done|other)$/.test(phaseOf(to));

const nameOf = ({ subject, within, store, guard }: Transition): string =>
  `${subject} ${within} ${store?.table ?? ''} ${guard?.variable ?? ''}`;
