import { Mapping } from '../mappings/mapping.js';
/**
 * What `task_annotations` sets on a task: over its decorator, and what stands under `*` over what stands under its name,
 * because Celery sets that last (celery/app/annotations.py, `resolve_all`).
 */
export function annotationsOf(annotations, names, mappings) {
    const all = new Mapping();
    if (!annotations || isNone(annotations, mappings.base))
        return all;
    for (const slot of listed(annotations)) {
        const held = mappings.ofSlot(slot);
        if (held.open)
            all.update(Mapping.opened(held.open));
        for (const name of [...names, '*']) {
            const one = held.entries.get(name);
            if (one)
                all.update(mappings.ofSlot(one));
        }
    }
    return all;
}
const isNone = (slot, base) => {
    const known = slot.is === 'written' ? base.fold(slot.value, slot.place) : slot;
    return known.is === 'set' && known.value === null;
};
/** A dictionary, or a list of them. */
const listed = (slot) => slot.is === 'written' && slot.value.is === 'list'
    ? slot.value.items.map((value) => ({ is: 'written', value, place: slot.place }))
    : [slot];
