import { isFunction } from '../../../code/walk.js';
import { newNames, oldNames, underNamespace } from './names.js';
import { decidesDelivery, meantBy, nearTo } from './spellings.js';
/** `isRead`: the project's own code reads that name. */
export function* unreadIn(configuration, isRead) {
    const space = configuration.source?.namespace;
    const mixed = new Map(configuration.mixed());
    for (const { mapping, keysOf } of configuration.layers) {
        if (mapping.entries.size === 0)
            continue;
        const known = new Set([...oldNames.keys()].flatMap(keysOf));
        const isSource = mapping === configuration.source?.mapping;
        const spelled = (name) => {
            if (!isSource)
                return name;
            return space === undefined
                ? isOldStyle(configuration)
                    ? oldNames.get(name)
                    : name
                : underNamespace(name, space);
        };
        for (const [key, slot] of mapping.entries) {
            if (slot.is !== 'written' || !slot.key)
                continue;
            const at = { key, slot: slot };
            const stops = mixed.get(key);
            if (stops !== undefined) {
                yield { ...at, means: newNames.get(key) ?? key, instead: stops, where: where(space, isSource), stops: true };
                continue;
            }
            if (known.has(key))
                continue;
            const exact = meantBy(key, space);
            const means = exact ?? nearTo(key, spelled);
            if (means === undefined || isRead(key))
                continue;
            const instead = !isSource && isAttribute(slot) ? oldNames.get(means) : spelled(means);
            yield {
                ...at,
                means,
                instead,
                ...existing(mapping, instead),
                where: where(space, isSource),
                ...(exact ? {} : { near: true }),
            };
        }
    }
}
/** Flask takes uppercase attributes of a configuration only: `conf` knows those by their old names. */
const isAttribute = ({ place }) => {
    const around = place.enclosing.at(-1);
    return around !== undefined && !isFunction(around);
};
/** Django's settings hold uppercase names only: without a namespace they can be old ones alone. */
const isOldStyle = ({ hasOldNames, source }) => hasOldNames || [...(source?.mapping.entries.keys() ?? [])].every((key) => key === key.toUpperCase());
function existing(mapping, key) {
    const there = mapping.entries.get(key);
    return there?.is === 'written' ? { there } : {};
}
function where(namespace, isSource) {
    if (!isSource)
        return 'in `conf`';
    return namespace === undefined ? 'without a namespace' : `under the namespace \`${namespace}\``;
}
export const matters = ({ means }) => decidesDelivery(means);
