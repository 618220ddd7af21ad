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
export const span = ({ start, end }) => ({ start, end });
export const textOf = (node, reader) => reader.text.slice(node.start, node.end);
export const other = (node, why) => ({ is: 'other', ...span(node), why });
export const isToken = (node, text) => !node.named && node.type === text;
