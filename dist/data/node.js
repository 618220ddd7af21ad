export const locOf = ({ file, start, end }) => ({ file, start, end });
export const entryOf = (node, key) => node?.is === 'map' ? node.entries.findLast((entry) => entry.key === key) : undefined;
/** The value at the end of a path of keys. */
export const valueAt = (node, ...path) => path.reduce((found, key) => entryOf(found, key)?.value, node);
export const entriesOf = (node) => (node?.is === 'map' ? node.entries : []);
/** The items of a list; anything else stands for a list of itself. */
export const itemsOf = (node) => node === undefined ? [] : node.is === 'list' ? node.items : [node];
/** The text of a scalar without a tag. */
export const plainText = (node) => node?.is === 'scalar' && node.tag === undefined && node.value !== null ? String(node.value) : undefined;
/** All entries below a node, outer ones first. */
export function* allEntries(node) {
    if (node?.is === 'list')
        for (const item of node.items)
            yield* allEntries(item);
    if (node?.is !== 'map')
        return;
    for (const entry of node.entries) {
        yield entry;
        yield* allEntries(entry.value);
    }
}
/** All nodes from a node on, outer ones first. */
export function* allNodes(node) {
    if (!node)
        return;
    yield node;
    if (node.is === 'list')
        for (const item of node.items)
            yield* allNodes(item);
    if (node.is === 'map')
        for (const { value } of node.entries)
            yield* allNodes(value);
}
