/** Without recursion: a generated file may be nested deeper than a call stack. */
export function copyTree(tree) {
    const cursor = tree.walk();
    const here = () => {
        const fault = cursor.nodeIsMissing || cursor.nodeType === 'ERROR';
        const { nodeType: type, nodeIsNamed: named, startIndex: start, endIndex: end } = cursor;
        const node = { type, named, start, end, children: [], fault, faulty: fault };
        if (cursor.currentFieldName)
            node.field = cursor.currentFieldName;
        return node;
    };
    const root = here();
    const open = [root];
    let moved = cursor.gotoFirstChild();
    while (open.length > 0) {
        if (moved) {
            const node = here();
            open.at(-1).children.push(node);
            open.push(node);
            moved = cursor.gotoFirstChild();
        }
        else {
            const done = open.pop();
            const parent = open.at(-1);
            if (parent && done.faulty)
                parent.faulty = true;
            moved = cursor.gotoNextSibling();
            if (!moved)
                cursor.gotoParent();
        }
    }
    cursor.delete();
    return root;
}
export const field = (node, name) => node.children.find((child) => child.field === name && child.named);
export const fields = (node, name) => node.children.filter((child) => child.field === name && child.named);
export const ofType = (node, type) => node.children.find((child) => child.type === type);
/** The parts that mean something: no tokens, no comments. */
export const parts = (node) => node.children.filter((child) => child.named && child.type !== 'comment' && child.type !== 'line_continuation');
/** All nodes that satisfy the test, in the order of the text; none within a node that does. */
export function* search(root, wanted) {
    const left = [root];
    for (let node = left.pop(); node; node = left.pop()) {
        if (wanted(node))
            yield node;
        else
            for (let index = node.children.length - 1; index >= 0; index -= 1)
                left.push(node.children[index]);
    }
}
