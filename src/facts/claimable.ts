import type { Transition } from './model.js';
import type { Settings } from './project.js';

/** Libraries whose calls the front ends write a claim into, or whose tables the runtime claims in. */
const inPlace = /^(@prisma\/client|typeorm|knex|mongodb|django|sqlalchemy|pynamodb)$/;
/** Of these only an `if` that tests nothing but the status says which may pass and where the loser goes. */
const byTest = /^(@prisma\/client|typeorm|knex|mongodb)$/;
const byRuntime = /^(@aws-sdk\/|boto3\.)/;

/** Whether `migrate` knows how to claim what the transition writes; it may still refuse, by what stands around it. */
export function isClaimable({ store, guard, condition }: Transition, { claims }: Settings): boolean {
  if (claims?.import !== undefined) return true;
  // A query that asks for the status is its own test.
  const isTested = guard?.sense === 'passes-on' && guard.exact && guard.test.start !== guard.read.start;
  if (!store || (byTest.test(store.library) && (!isTested || condition !== 'none'))) return false;
  return byRuntime.test(store.library) || (inPlace.test(store.library) && !store.helper);
}
