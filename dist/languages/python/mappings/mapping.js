import { unknown } from '../../../facts/index.js';
export const cannotTell = (why, at) => unknown(why, at);
/** What a module, a class or a dictionary holds under which key, once all its statements have run. */
export class Mapping {
    entries = new Map();
    /** Keys whose dictionaries later statements add to, wherever those are written. */
    addedTo = new Map();
    /** Why it may hold more than is seen, or other values. */
    open;
    /** Undefined where nothing is set; unknown where something might be. */
    get(key) {
        return this.entries.get(key) ?? this.open;
    }
    /** Python's `update`: what the other holds stands above; where it may hold anything, so may this. */
    update(other) {
        if (other.open) {
            this.open = other.open;
            for (const key of this.entries.keys())
                this.entries.set(key, other.open);
        }
        for (const [key, slot] of other.entries)
            this.entries.set(key, slot);
    }
    static opened(why) {
        const mapping = new Mapping();
        mapping.open = why;
        return mapping;
    }
}
