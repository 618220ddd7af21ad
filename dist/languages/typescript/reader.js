/** Deeper code is seen and not judged: everything behind the parser walks a module by recursion. */
const deepest = 200;
/** One step further in; `otherwise` for what is nested too deep. */
export function deeper(reader, read, otherwise) {
    if (reader.depth >= deepest)
        return otherwise();
    reader.depth += 1;
    const result = read();
    reader.depth -= 1;
    return result;
}
export const formOf = (forms, node) => forms[node.type];
export const span = ({ start, end }) => ({ start, end });
export const other = (node, why) => ({ is: 'other', ...span(node), why });
export const nameAt = (node, name) => ({ is: 'name', ...span(node), name });
export const text = (node, value) => ({ is: 'literal', ...span(node), value });
/** A statement that says nothing where it stands. */
export const nothing = (node) => ({ is: 'other', ...span(node) });
/** A plain or quoted name of an import, an export or a key. */
export const nameOf = (node) => node.type === 'Identifier' ? node.name : node.type === 'Literal' ? String(node.value) : '';
