import type { Transition } from './model.js';
import type { Settings } from './project.js';

/** Libraries whose calls the front ends write a claim into, or whose tables the runtime claims in. */
const inPlace = /^(@prisma\/client|typeorm|knex|mongodb|django|sqlalchemy|pynamodb)$/;
/** Of these only an `if` that tests the status says where the loser goes; a query that asked for it does not. */
const byTest = /^(@prisma\/client|typeorm|knex|mongodb)$/;
const byRuntime = /^(@aws-sdk\/|boto3\.)/;

/** Whether `migrate` knows how to claim what the transition writes; it may still refuse, by what stands around it. */
export function isClaimable({ store, guard }: Transition, { claims }: Settings): boolean {
  if (claims?.import !== undefined) return true;
  const isAsked = guard !== undefined && guard.test.start === guard.read.start;
  if (!store || (isAsked && byTest.test(store.library))) return false;
  return byRuntime.test(store.library) || (inPlace.test(store.library) && !store.helper);
}
