import { type ClaimFault, isAsked, isTooLate } from './claim-faults.js';
import type { Change } from './finding.js';
import type { Transition } from './model.js';
import { isStartTime, phaseOf } from './phases.js';
import type { Project, Settings } from './project.js';

/** Libraries whose calls the front ends write a claim into, or whose tables the runtime claims in. */
const inPlace = /^(@prisma\/client|typeorm|knex|mongodb|django|sqlalchemy|pynamodb)$/;
/** Of these only an `if` that tests nothing but the status says which may pass and where the loser goes. */
const byTest = /^(@prisma\/client|typeorm|knex|mongodb)$/;
const byRuntime = /^(@aws-sdk\/|boto3\.)/;

/** Whether `migrate` knows how to claim what the transition writes; it may still refuse, by what stands around it. */
function isClaimable({ store, guard, condition }: Transition, { claims }: Settings): boolean {
  if (claims?.import !== undefined) return true;
  // A query that asks for the status is its own test.
  const isTested = guard?.sense === 'passes-on' && guard.exact && !isAsked(guard);
  if (!store || (byTest.test(store.library) && (!isTested || condition !== 'none'))) return false;
  return byRuntime.test(store.library) || (inPlace.test(store.library) && !store.helper);
}

/** Safe where the claim asks what the guard asked: that the job waits. Undefined where it is claimed, or nothing says by what. */
export function claimChange({ settings }: Project, one: Transition, fault: ClaimFault): Change | undefined {
  if (fault.is === 'unused' || fault.is === 'late' || one.known === 'named') return undefined;
  if (isStartTime(one.attribute) && one.store?.library !== 'django') return undefined;
  const guard = fault.is === 'read-then-write' ? fault.guard : undefined;
  const same =
    guard?.exact === true &&
    guard.sense === 'passes-on' &&
    (isStartTime(one.attribute) || guard.statuses.every((status) => phaseOf(status) === 'waiting'));
  const statuses = guard?.statuses.join(' or ');
  const why = same
    ? `the claim passes ${statuses}, as the test did; only one worker now passes it`
    : guard
      ? `the test let pass every status but ${statuses}; the claim passes only the waiting one`
      : 'the claim passes only the waiting status; until now every status was written over';
  return {
    do: 'claim',
    at: one.call,
    transition: one.id,
    language: one.language,
    safety: same ? 'safe' : 'unsafe',
    why,
    ...(isClaimable(one, settings) && !isTooLate(one) ? {} : { byHand: true }),
  };
}
