import { suppressionsIn } from '../code/suppressions.js';
import { allNodes } from './node.js';
export async function dataReader() {
    const [{ parseYaml }, { parseJson }] = await Promise.all([import('./yaml.js'), import('./json.js')]);
    return (source) => source.text
        .replace(/^\uFEFF/, '')
        .trimStart()
        .startsWith('{')
        ? parseJson(source)
        : parseYaml(source);
}
/** The suppressions of a data file: a comment covers the entry or the item that it stands before or behind. */
export const suppressionsOf = ({ file, text }, { root, comments }) => suppressionsIn({ file, text, comments }, () => {
    const pieces = [];
    for (const node of allNodes(root)) {
        if (node.is === 'map')
            for (const { start, end } of node.entries)
                pieces.push({ start, end, from: start });
        if (node.is === 'list')
            for (const { start, end } of node.items)
                pieces.push({ start, end, from: start });
    }
    return pieces;
});
