import type { Transition } from './model.js';
import type { Settings } from './project.js';

/** Libraries whose calls the front ends write a claim into, or whose tables the runtime claims in. */
const inPlace = /^(@prisma\/client|typeorm|knex|mongodb|django|sqlalchemy|pynamodb)$/;
const byRuntime = /^(@aws-sdk\/|boto3\.)/;

/** Whether `migrate` knows how to claim what the transition writes; it may still refuse, by what stands around it. */
export function isClaimable({ store }: Transition, { claims }: Settings): boolean {
  if (claims?.import !== undefined) return true;
  if (!store) return false;
  return byRuntime.test(store.library) || (inPlace.test(store.library) && !store.helper);
}
