import { valueIn } from './known.js';
import type { Transition } from './model.js';
import { isStatusAttribute, phaseOf } from './phases.js';

/** Why a write of a claimed job's status goes through for a worker that no longer holds it (semantics 7, QL009). */
export type FenceFault =
  /** No condition, or one that asks for neither the status nor the holder. */
  | 'unconditional'
  /** The status is asked for, and a worker that took the job over has set the same. */
  | 'status-only'
  /** The holder is known by what all deliveries of the message share. */
  | 'shared-owner';

const namesHolder = /owner|token|claim|lease|lock|fenc|version|attempt|holder|worker/i;
/** The moment of the claim tells its holder as well: `status: 'EXECUTING', updatedAt: claimedAt`. */
const namesTime = /_at$|[a-z]At$|timestamp$/;

/** Undefined where nothing is wrong, or where that is not known. */
export function fenceFault(write: Transition, claim: Transition): FenceFault | undefined {
  const to = valueIn(write.to);
  if (to === undefined || phaseOf(to) === 'busy' || write.condition === 'unknown') return undefined;
  if (write.guard) return undefined;
  const holder = write.conditionOn.some((name) => namesHolder.test(name) || namesTime.test(name));
  const status = write.conditionOn.some((name) => isStatusAttribute(name) || name === write.attribute);
  if (!holder && !status) return 'unconditional';
  if (!holder) return claim.takesOver ? 'status-only' : undefined;
  const onlyOwner = write.owner && write.conditionOn.includes(write.owner.attribute) ? write.owner : undefined;
  const others = write.conditionOn.filter((name) => namesHolder.test(name) && name !== onlyOwner?.attribute);
  return onlyOwner?.by === 'message' && others.length === 0 ? 'shared-owner' : undefined;
}
