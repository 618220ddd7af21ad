import { valueIn } from './known.js';
import { isStatusAttribute, phaseOf } from './phases.js';
const namesHolder = /owner|token|claim|lease|lock|fenc|version|attempt|holder|worker/i;
/** Undefined where nothing is wrong, or where that is not known. */
export function fenceFault(write, claim) {
    const to = valueIn(write.to);
    if (to === undefined || phaseOf(to) === 'busy' || write.condition === 'unknown')
        return undefined;
    if (write.guard)
        return undefined;
    const holder = write.conditionOn.some((name) => namesHolder.test(name));
    const status = write.conditionOn.some((name) => isStatusAttribute(name) || name === write.attribute);
    if (!holder && !status)
        return 'unconditional';
    if (!holder)
        return claim.takesOver ? 'status-only' : undefined;
    const onlyOwner = write.owner && write.conditionOn.includes(write.owner.attribute) ? write.owner : undefined;
    const others = write.conditionOn.filter((name) => namesHolder.test(name) && name !== onlyOwner?.attribute);
    return onlyOwner?.by === 'message' && others.length === 0 ? 'shared-owner' : undefined;
}
